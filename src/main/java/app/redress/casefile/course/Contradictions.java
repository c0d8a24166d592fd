package app.redress.casefile.course;

import app.redress.casefile.CaseEntry.Call;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.course.Contradiction.Kind;
import app.redress.casefile.course.Contradiction.Said;
import app.redress.casefile.course.Contradiction.Source;
import app.redress.casefile.reply.Passage;
import app.redress.drafting.Facts;
import app.redress.drafting.Money;
import app.redress.drafting.TypedMoney;
import app.redress.letter.Letter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what differs between facts, letters, replies and calls: numbers, names, sums and days. */
final class Contradictions {
    private static final Pattern GREETING = Pattern.compile(
            "(?m)^\\s*(?:Dear|Hello|Hi|Good \\w+),?\\s+((?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\\.?\\s+)?[\\p{L}’' -]{2,50}?)\\s*[,:\\n]");
    private static final Pattern ASKED =
            Pattern.compile("(?i)you (?:have )?(?:ask|claim|request|paid|were charged)\\w*\\b.{0,60}");

    /** Groups of letters and figures with hyphens between them: "90-55-71", but no day. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d-])(?!\\d{4}-\\d{2}-\\d{2})(?=[\\p{Lu}\\d-]*\\d)[\\p{Lu}\\d]{2,}(?:-[\\p{Lu}\\d]{2,})+(?![\\p{L}\\d-])");

    private static final Pattern SUM = Pattern.compile("[£€$]\\s?\\d(?:[\\d,]*\\d)?(?:\\.\\d{1,2})?");

    private final CaseMatter matter;
    private final List<Contradiction> found = new ArrayList<>();

    Contradictions(CaseMatter matter) {
        this.matter = matter;
    }

    /** The first of each kind of slip is enough: the others say the same. */
    List<Contradiction> all() {
        references();
        names();
        sums();
        new DayContradictions(matter).all().forEach(found::add);
        return List.copyOf(found);
    }

    private void references() {
        Stream<Said> told = matter.facts().deal().references().stream()
                .map(Facts.Reference::value)
                .map(number -> new Said(Source.FACTS, firstDay(), number));
        Stream<Said> letters = matter.lettersToCompany().stream()
                .filter(sent -> !sent.letter().reference().isBlank())
                .map(sent -> new Said(Source.LETTER, sent.on(), sent.letter().reference()));
        Stream<Said> bodies = matter.lettersToCompany().stream()
                .flatMap(sent -> numbers(Source.LETTER, sent.on(), sent.letter().body()));
        Stream<Said> replies = matter.replies().stream().flatMap(reply -> matter.reading(reply).stream()
                .flatMap(reading -> reading.references().stream())
                .map(Passage::text)
                .map(number -> new Said(Source.REPLY, reply.on(), number)));
        Stream<Said> theirs =
                matter.replies().stream().flatMap(reply -> numbers(Source.REPLY, reply.on(), reply.text()));
        Stream<Said> calls = matter.entries(Call.class).stream()
                .filter(call -> !call.reference().isBlank())
                .map(call -> new Said(Source.CALL, call.on(), call.reference()));
        slips(
                Kind.REFERENCE,
                Stream.of(letters, told, bodies, replies, theirs, calls)
                        .flatMap(said -> said)
                        .toList());
    }

    private static Stream<Said> numbers(Source source, LocalDate on, String text) {
        return NUMBER.matcher(text).results().map(number -> new Said(source, on, number.group()));
    }

    private void names() {
        String own = matter.writer().name().strip();
        String family = own.substring(own.lastIndexOf(' ') + 1);
        for (ReplyReceived reply : matter.replies()) {
            Matcher greeting = GREETING.matcher(reply.text());
            if (greeting.find()) {
                String greeted = greeting.group(1).strip();
                String last = greeted.substring(greeted.lastIndexOf(' ') + 1);
                if (Likeness.isSlip(family, last)) {
                    found.add(new Contradiction(
                            Kind.NAME,
                            new Said(Source.FACTS, firstDay(), own),
                            new Said(Source.REPLY, reply.on(), greeted)));
                    return;
                }
            }
        }
    }

    /** The sum asked for must stay the same in one's own letters, and they must have understood it. */
    private void sums() {
        Optional<Said> first = Optional.empty();
        for (LetterSent sent : matter.lettersToCompany()) {
            Optional<Said> asked = asked(sent.letter()).map(sum -> said(Source.LETTER, sent.on(), sum));
            if (first.isPresent()
                    && asked.isPresent()
                    && !first.get().words().equals(asked.get().words())) {
                found.add(new Contradiction(Kind.SUM, first.get(), asked.get()));
                return;
            }
            first = first.or(() -> asked);
        }
        first.ifPresent(this::repeatedWrongly);
        if (found.stream().noneMatch(known -> known.kind() == Kind.SUM)) {
            sumsTurnedRound();
        }
    }

    /** What they say was paid or asked is in none of one's letters, and is but a slip away from what is. */
    private void sumsTurnedRound() {
        for (ReplyReceived reply : matter.replies()) {
            List<String> theirs = ASKED.matcher(reply.text())
                    .results()
                    .flatMap(sentence -> SUM.matcher(sentence.group()).results())
                    .map(MatchResult::group)
                    .toList();
            for (LetterSent sent : matter.lettersToCompany()) {
                List<String> ours = SUM.matcher(sent.letter().body())
                        .results()
                        .map(MatchResult::group)
                        .toList();
                theirs.stream()
                        .filter(sum -> !ours.contains(sum))
                        .flatMap(sum -> ours.stream()
                                .filter(own -> Likeness.isSlip(own, sum) || Likeness.isTurned(own, sum))
                                .map(own -> new Contradiction(
                                        Kind.SUM,
                                        new Said(Source.LETTER, sent.on(), own),
                                        new Said(Source.REPLY, reply.on(), sum))))
                        .limit(1)
                        .forEach(found::add);
            }
        }
    }

    private void repeatedWrongly(Said asked) {
        for (ReplyReceived reply : matter.replies()) {
            Optional<Said> repeated = ASKED.matcher(reply.text())
                    .results()
                    .flatMap(sentence -> new AskWords(sentence.group()).sums().stream())
                    .findFirst()
                    .map(digits ->
                            new Said(Source.REPLY, reply.on(), asked.words().replaceAll("[\\d,.]+", "") + digits));
            if (repeated.isPresent()
                    && !repeated.get().words().equals(asked.words().replace(",", ""))) {
                found.add(new Contradiction(Kind.SUM, asked, repeated.get()));
                return;
            }
        }
    }

    private Optional<Money> asked(Letter letter) {
        return LetterAsks.in(letter).stream()
                .flatMap(ask -> SUM.matcher(ask).results())
                .flatMap(sum -> TypedMoney.parse(sum.group(), matter.writer().country()).stream())
                .findFirst();
    }

    private Said said(Source source, LocalDate on, Money sum) {
        return new Said(source, on, sum.write(matter.writer().country()));
    }

    private void slips(Kind kind, List<Said> all) {
        for (Said ours : all) {
            for (Said theirs : all) {
                boolean sides = ours.source().isOurs() && !theirs.source().isOurs();
                boolean fresh = found.stream()
                        .noneMatch(known -> known.kind() == kind
                                && Likeness.isSame(known.other().words(), theirs.words()));
                if (sides && fresh && Likeness.isSlip(ours.words(), theirs.words())) {
                    found.add(new Contradiction(kind, ours, theirs));
                }
            }
        }
    }

    private LocalDate firstDay() {
        return firstDay(matter);
    }

    static LocalDate firstDay(CaseMatter matter) {
        return matter.letters().stream().map(LetterSent::on).findFirst().orElse(LocalDate.EPOCH);
    }
}
