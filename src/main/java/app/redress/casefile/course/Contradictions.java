package app.redress.casefile.course;

import app.redress.casefile.CaseEntry.Call;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.course.Contradiction.Kind;
import app.redress.casefile.course.Contradiction.Said;
import app.redress.casefile.course.Contradiction.Source;
import app.redress.casefile.reply.Passage;
import app.redress.drafting.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what differs between facts, letters, replies and calls: numbers, names, sums and days. */
final class Contradictions {
    /** Groups of letters and figures with hyphens between them, "90-55-71", but no day; or one long group. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d£€$.,/-])(?!\\d{4}-\\d{2}-\\d{2})(?=[\\p{Lu}\\d-]*\\d)"
                    + "(?:[\\p{Lu}\\d]{2,}(?:-[\\p{Lu}\\d]{2,})+|(?=\\p{Lu}*\\d+\\p{Lu}|\\p{Lu}+\\d)[\\p{Lu}\\d]{5,}|\\d{6,})(?![\\p{L}\\d-]|[.,]\\d)");

    private final CaseMatter matter;
    private final List<Contradiction> found = new ArrayList<>();

    Contradictions(CaseMatter matter) {
        this.matter = matter;
    }

    /** The first of each kind of slip is enough: the others say the same. */
    List<Contradiction> all() {
        references();
        found.addAll(new NameContradictions(matter).all());
        found.addAll(new SumContradictions(matter).all());
        found.addAll(new DayContradictions(matter).all());
        return List.copyOf(found);
    }

    private void references() {
        Stream<Said> told = matter.facts().deal().references().stream()
                .map(Facts.Reference::value)
                .map(number -> new Said(Source.FACTS, firstDay(matter), number));
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

    private void slips(Kind kind, List<Said> all) {
        for (Said ours : all) {
            for (Said theirs : all) {
                boolean sides = ours.source().isOurs() && !theirs.source().isOurs() && !isGivenRightly(ours, all);
                boolean fresh = found.stream()
                        .noneMatch(known -> known.kind() == kind
                                && Likeness.isSame(known.other().words(), theirs.words()));
                if (sides && fresh && Likeness.isSlip(ours.words(), theirs.words())) {
                    found.add(new Contradiction(kind, ours, theirs));
                }
            }
        }
    }

    /** Whoever has our number right beside another speaks of two things. */
    private static boolean isGivenRightly(Said ours, List<Said> all) {
        return all.stream()
                .anyMatch(said -> said.source() == Source.REPLY && Likeness.isSame(said.words(), ours.words()));
    }

    static LocalDate firstDay(CaseMatter matter) {
        return matter.letters().stream().map(LetterSent::on).findFirst().orElse(LocalDate.EPOCH);
    }
}
