package app.redress.review.checks;

import app.redress.letter.WrittenDate;
import app.redress.rulebook.Clock;
import app.redress.rulebook.CountedFrom;
import app.redress.rulebook.DueDates;
import app.redress.rulebook.Jurisdiction;
import app.redress.rulebook.Rule;
import app.redress.rulebook.Sector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** K24: the next step is a real body that takes such a case, and it is not too early for it. */
final class NextBodyFits extends CatalogueCheck {
    private static final List<KnownName> BODIES = KnownName.named("bodies");
    private static final Pattern GOING = Pattern.compile("(?i)(?<![\\p{L}])(?:refer(?:ring|red)?|report(?:ing|ed)?"
            + "|complain(?:ing|ed)?|escalat(?:e|ed|ing)|tak(?:e|ing)|taken|go(?:ing)?|bring(?:ing)?|contact(?:ing|ed)?"
            + "|pass(?:ing|ed)?)(?![\\p{L}])");
    private static final Pattern CONDITION =
            Pattern.compile("(?i)(?<![\\p{L}])(?:if|unless|should|otherwise|failing|after"
                    + "|until|without|may|might|could|once|when|whether|or|by)(?![\\p{L}])");

    /** Who looks at what authorities do, and at nobody else. */
    private static final Pattern OVER_AUTHORITIES =
            Pattern.compile("Local Government|LGSCO|Parliamentary|PHSO|Public Services|SPSO");

    private static final Pattern AUTHORITY = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:council|borough|county|city|district|parish|authority|nhs|health board|hospital|trust|surgery|government|department|agency|police|school|college|university|housing|homes|care|nursing)(?![\\p{L}])");

    /** A letter to an office of theirs may call them by name only in its words. */
    private static final Pattern TO_COUNCIL = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:the|this|your|our) (?:\\p{L}+ )?|(?:ask|request|urge|want) )(?:council|borough|local authority|health board|nhs trust)(?!lor)(?:['’]s)?(?![\\p{L}])");

    /** "I shall skip your second stage": it is too early by the writer's own words. */
    private static final Pattern SKIPPING = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:skip\\w*|bypass\\w*|(?:not|n['’]t|without|rather than|instead of|no point in|before) (?:\\w+ )?(?:wait\\w*|us(?:e|ing)|go(?:ing)? through|follow\\w*|bother\\w* with|giv(?:e|ing) you|complaining|finishing|exhausting|going)|straight (?:away )?to|directly to)(?![\\p{L}])[^.;]*"
                    + "(?<![\\p{L}])(?:stages?|steps?|procedure|process|complaints? (?:team|department)|answer|reply|response|weeks|days|time|deadline)(?![\\p{L}])");

    /** "The Ofgem rules entitle me to it": what a body has laid down is cited, and nobody goes there. */
    private static final Pattern LAID_DOWN = Pattern.compile(
            "(?i)(?:['’]s?)? (?:\\p{L}+ )?(?:rules?|regulations?|code|guidance|guidelines|charter|standards?|figures|report|website|leaflet)(?![\\p{L}]).*",
            Pattern.DOTALL);

    private final LetterLaw law;
    private final DueDates dates;

    NextBodyFits(LetterLaw law, DueDates dates) {
        super("K24", CheckSeverity.SHOULD);
        this.law = law;
        this.dates = dates;
    }

    @Override
    public Verdict verdict(Evidence letter) {
        Optional<Jurisdiction> where = law.jurisdiction(letter);
        for (Sentence sentence : letter.sentences()) {
            Optional<Verdict> fault = fault(letter, where, sentence);
            if (fault.isPresent()) {
                return fault.get();
            }
        }
        return Verdict.has();
    }

    /** Of the bodies that a sentence names; two of different places may bear one name, and one of them fits. */
    private Optional<Verdict> fault(Evidence letter, Optional<Jurisdiction> where, Sentence sentence) {
        Map<String, List<Optional<Verdict>>> byName = new LinkedHashMap<>();
        for (KnownName body : BODIES) {
            body.in(sentence.text())
                    .filter(named -> !isCited(sentence, named))
                    .ifPresent(named -> byName.computeIfAbsent(named, name -> new ArrayList<>())
                            .add(fault(letter, where, sentence, body, named)));
        }
        // "Pensions Ombudsman" stands in the name of another.
        return byName.entrySet().stream()
                .filter(named -> byName.keySet().stream()
                        .noneMatch(other -> other.length() > named.getKey().length() && other.contains(named.getKey())))
                .map(Map.Entry::getValue)
                .filter(verdicts -> verdicts.stream().allMatch(Optional::isPresent))
                .flatMap(verdicts -> verdicts.get(0).stream())
                .findFirst();
    }

    private static boolean isCited(Sentence sentence, String named) {
        int end = sentence.text().indexOf(named) + named.length();
        return LAID_DOWN.matcher(sentence.text().substring(end)).matches()
                && !GOING.matcher(sentence.text()).find();
    }

    private Optional<Verdict> fault(
            Evidence letter, Optional<Jurisdiction> where, Sentence sentence, KnownName body, String named) {
        if (body.where().isEmpty()) {
            return Optional.of(Verdict.lacks(named).because("closed"));
        }
        Optional<Jurisdiction> there = where.or(() -> onlyPlace(letter, body));
        if (there.isEmpty()) {
            return Optional.empty();
        }
        if (!body.where().contains(there.get())) {
            return Optional.of(Verdict.lacks(named).because("foreign"));
        }
        if (!takes(letter, sentence, body, named)) {
            return Optional.of(Verdict.lacks(named));
        }
        if (SKIPPING.matcher(sentence.text()).find()) {
            return Optional.of(Verdict.lacks(named).because("early"));
        }
        return tooEarly(letter, there.get(), sentence, body, named);
    }

    /** Whether it looks at such a matter, as far as the letter tells what it is about. */
    private boolean takes(Evidence letter, Sentence sentence, KnownName body, String named) {
        boolean authority =
                AUTHORITY.matcher(letter.letter().recipient().name()).find()
                        || TO_COUNCIL.matcher(letter.ownProse()).find();
        if (OVER_AUTHORITIES.matcher(named).find() && !authority) {
            return false;
        }
        Set<Sector> taken = body.sectors();
        if (PurchaseDate.isPublic(letter) && !taken.isEmpty() && !taken.contains(Sector.LANDLORD)) {
            return false;
        }
        return taken.isEmpty()
                || law.sector(letter).map(taken::contains).orElseGet(() -> law.mayConcern(letter, taken, sentence));
    }

    /** Where a body is at home in one place, and the money of the letter is of that place, it is there. */
    private Optional<Jurisdiction> onlyPlace(Evidence letter, KnownName body) {
        return body.where().stream()
                .filter(place ->
                        body.where().size() == 1 && law.possible(letter).contains(place))
                .findFirst();
    }

    /** "I am now going to the ombudsman", though the oldest day told of leaves them time. */
    private Optional<Verdict> tooEarly(
            Evidence letter, Jurisdiction where, Sentence sentence, KnownName body, String named) {
        boolean going = GOING.matcher(sentence.text()).find()
                && !CONDITION.matcher(sentence.text()).find();
        Optional<LocalDate> oldest = letter.eventDates().stream()
                .map(WrittenDate::day)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        if (!going || !letter.letterDay().written() || oldest.isEmpty()) {
            return Optional.empty();
        }
        return law.rulesWithNextBody(where)
                .filter(rule -> rule.nextBody()
                        .filter(next -> body.in(next).isPresent())
                        .isPresent())
                .flatMap(rule -> opening(rule, oldest.get()).stream())
                .min(Comparator.naturalOrder())
                .filter(opens -> opens.isAfter(letter.letterDay().day()))
                .map(opens -> Verdict.lacks(named).because("early"));
    }

    private Optional<LocalDate> opening(Rule rule, LocalDate complained) {
        return dates.of(rule, Optional.empty(), CountedFrom.on(complained)).stream()
                .filter(due -> due.clock().whose() == Clock.Whose.THEIRS)
                .flatMap(due -> due.nextBodyFrom().stream())
                .min(Comparator.naturalOrder());
    }
}
