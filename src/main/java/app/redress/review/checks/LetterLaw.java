package app.redress.review.checks;

import app.redress.letter.Party;
import app.redress.rulebook.Clock;
import app.redress.rulebook.Jurisdiction;
import app.redress.rulebook.Rule;
import app.redress.rulebook.Rulebook;
import app.redress.rulebook.Sector;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which rules a letter falls under, as far as it says so itself. */
final class LetterLaw {
    private static final Map<Sector, SectorWords> SECTORS = SectorWords.bySector();

    private static final Set<Clock.StartEvent> COMPLAINING = EnumSet.of(
            Clock.StartEvent.COMPLAINT, Clock.StartEvent.COMPLAINT_RAISED, Clock.StartEvent.COMPLAINT_RECEIVED);

    private static final Set<Sector> GOODS = EnumSet.of(Sector.ANY, Sector.RETAIL, Sector.ONLINE, Sector.PARCEL);

    /** Any bill may be paid from an account or by a card. */
    private static final Pattern PAID_FROM = words(
            "(?:in|into|from|to|out of|off|on|with|by|back (?:in|on)) (?:my|our|the|a|this) (?:[\\p{L}]+ ){0,2}?(?:account|card)"
                    + "|by (?:credit|debit) card");

    /** Whoever was rung up, or may be, need not have bought a telephone. */
    private static final Pattern REACHED_BY = words(
            "(?:by|on|over|via) (?:the |my |our |your )?(?:\\w+ )?(?:tele)?phone(?: line)?|by text|(?:my|our|your|the) (?:\\w+ )?(?:phone|mobile|telephone|cell)(?: number)?(?= (?:is|at|above|below|in|on|any)|[:,.])|(?:tele)?phoned?(?= (?:me|us|you|your|and|the|on|again|to)|[,.])|text(?:ed)? (?:me|us|you)"
                    + "|(?:telephone|phone|mobile|help)[ -]?(?:number|line|call)s?");

    private static final Map<Character, Set<Jurisdiction>> MONEY = Map.of(
            '£', Set.of(Jurisdiction.UK),
            '€', Set.of(Jurisdiction.IE, Jurisdiction.EU),
            '$', Set.of(Jurisdiction.US, Jurisdiction.CA, Jurisdiction.AU));

    private final Rulebook rulebook;
    private @Nullable List<Rule> rules;

    LetterLaw(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Whose law it is: the country of the one who has to answer, else the writer's. */
    Optional<Jurisdiction> jurisdiction(Evidence letter) {
        return Stream.of(letter.letter().recipient(), letter.letter().sender())
                .map(Party::country)
                .flatMap(country -> Jurisdiction.ofCountry(country).stream())
                .findFirst();
    }

    /** Where it can be, when it does not say: by the money it speaks of, or else anywhere. */
    Set<Jurisdiction> possible(Evidence letter) {
        return jurisdiction(letter).map(Set::of).orElseGet(() -> {
            Set<Jurisdiction> paidIn = MONEY.entrySet().stream()
                    .filter(money -> letter.ownProse().indexOf(money.getKey()) >= 0)
                    .flatMap(money -> money.getValue().stream())
                    .collect(Collectors.toSet());
            return paidIn.isEmpty() ? Set.of(Jurisdiction.values()) : paidIn;
        });
    }

    /** What it is about, when its words leave no doubt. */
    Optional<Sector> sector(Evidence letter) {
        Set<Sector> named =
                sectors(SectorWords::isNameIn, letter.letter().recipient().name());
        Set<Sector> signs = named.isEmpty()
                ? sectors(
                        SectorWords::isSignIn,
                        letter.letter().subject() + "\n"
                                + PAID_FROM.matcher(letter.ownProse()).replaceAll(" "))
                : named;
        return signs.size() == 1 ? signs.stream().findFirst() : Optional.empty();
    }

    /** Nobody gives a flight back, or a tenancy. */
    boolean mayBeOfGoods(Evidence letter) {
        return sector(letter).map(GOODS::contains).orElse(true);
    }

    /** Whether anything in it, but for the sentence that names the body, may be of these sectors; one without a sign may. */
    boolean mayConcern(Evidence letter, Set<Sector> sectors, Sentence naming) {
        String text = String.join(
                "\n",
                letter.letter().subject(),
                letter.letter().recipient().name(),
                String.join("\n", letter.letter().recipient().address()),
                REACHED_BY
                        .matcher(PAID_FROM
                                .matcher(letter.ownProse().replace(naming.text(), " "))
                                .replaceAll(" "))
                        .replaceAll(" "));
        return sectors.stream().anyMatch(sector -> Optional.ofNullable(SECTORS.get(sector))
                .map(words -> words.isTraceIn(text))
                .orElseGet(() -> sectors.stream().noneMatch(SECTORS::containsKey)));
    }

    /** The same, when nothing in it, the way of paying included, is of any other. */
    Optional<Sector> onlySector(Evidence letter) {
        Set<Sector> signs = sectors(
                SectorWords::isSignIn,
                String.join(
                        "\n",
                        letter.letter().subject(),
                        letter.letter().recipient().name(),
                        letter.ownProse()));
        return signs.size() == 1 ? signs.stream().findFirst() : Optional.empty();
    }

    private static Set<Sector> sectors(BiPredicate<SectorWords, String> known, String text) {
        return SECTORS.entrySet().stream()
                .filter(sector -> known.test(sector.getValue(), text))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    Optional<Rule> rule(String id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Whether the time to answer begins with what is plainly a complaint, in the one sector and the one place it is of. */
    boolean countsFromComplaint(Evidence letter) {
        Optional<Sector> sector = sector(letter);
        return jurisdiction(letter).stream()
                .flatMap(place -> rules().stream().filter(rule -> rule.jurisdiction() == place))
                .filter(rule -> sector.filter(rule.sectors()::contains).isPresent())
                .flatMap(rule -> rule.clocks().stream())
                .map(Clock::startsOn)
                .anyMatch(COMPLAINING::contains);
    }

    /** Rules of a place that set a time after which the next body may be asked. */
    Stream<Rule> rulesWithNextBody(Jurisdiction jurisdiction) {
        return rules().stream()
                .filter(rule -> rule.jurisdiction() == jurisdiction)
                .filter(rule -> rule.nextBody().isPresent());
    }

    /** Read at the first question: most of the start of Redress does without. */
    private synchronized List<Rule> rules() {
        if (rules == null) {
            rules = rulebook.rules();
        }
        return rules;
    }

    /** Any of these, as whole words in any case. */
    static Pattern words(String alternatives) {
        return Pattern.compile("(?i)(?<![\\p{L}])(?:" + alternatives + ")(?![\\p{L}])");
    }
}
