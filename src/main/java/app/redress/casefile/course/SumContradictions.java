package app.redress.casefile.course;

import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.asks.Ask;
import app.redress.casefile.asks.LetterAsks;
import app.redress.casefile.course.Contradiction.Kind;
import app.redress.casefile.course.Contradiction.Said;
import app.redress.casefile.course.Contradiction.Source;
import app.redress.drafting.Money;
import app.redress.drafting.TypedMoney;
import app.redress.letter.Letter;
import app.redress.letter.WrittenSum;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds sums that differ: between one's own letters, and where the other side repeats one wrongly. */
final class SumContradictions {
    private static final Pattern ASKED =
            Pattern.compile("(?i)you (?:have )?(?:ask|claim|request|paid|were charged)\\w*\\b.{0,60}(?!\\S)");

    private final CaseMatter matter;

    /** @param words as they are written */
    private record Named(String figures, String words) {
        boolean isAmong(List<Named> sums) {
            return sums.stream().anyMatch(sum -> sum.figures.equals(figures));
        }
    }

    SumContradictions(CaseMatter matter) {
        this.matter = matter;
    }

    /** The first: the others say the same. */
    List<Contradiction> all() {
        return changed().or(this::repeatedWrongly).or(this::turnedRound).stream()
                .toList();
    }

    /** The sum asked for must stay the same in one's own letters. */
    private Optional<Contradiction> changed() {
        List<Said> asked = asked();
        return asked.stream()
                .filter(later -> !later.words().equals(asked.get(0).words()))
                .findFirst()
                .map(later -> new Contradiction(Kind.SUM, asked.get(0), later));
    }

    /** They must have understood what is asked for. */
    private Optional<Contradiction> repeatedWrongly() {
        return asked().stream()
                .limit(1)
                .flatMap(asked -> matter.replies().stream()
                        .flatMap(reply -> repeated(asked, reply).stream())
                        .filter(said -> !said.words().equals(asked.words().replace(",", "")))
                        .map(said -> new Contradiction(Kind.SUM, asked, said)))
                .findFirst();
    }

    private static Optional<Said> repeated(Said asked, ReplyReceived reply) {
        return ASKED.matcher(reply.text())
                .results()
                .flatMap(sentence -> Ask.sumsIn(sentence.group()).stream())
                .findFirst()
                .map(digits -> new Said(Source.REPLY, reply.on(), asked.words().replaceAll("[\\d,.]+", "") + digits));
    }

    /** A sum of theirs that no letter names, and that is one of ours with its figures in another order or one wrong. */
    private Optional<Contradiction> turnedRound() {
        return matter.lettersToCompany().stream()
                .flatMap(sent -> matter.replies().stream().flatMap(reply -> turnedRound(sent, reply)))
                .findFirst();
    }

    private static Stream<Contradiction> turnedRound(LetterSent sent, ReplyReceived reply) {
        List<Named> ours = named(sent.letter().body());
        List<Named> theirs = named(reply.text());
        List<Named> asked = ASKED.matcher(reply.text())
                .results()
                .flatMap(sentence -> named(sentence.group()).stream())
                .toList();
        return theirs.stream().filter(sum -> !sum.isAmong(ours)).flatMap(sum -> ours.stream()
                .filter(own -> !own.isAmong(theirs)
                        && (Likeness.isTurned(own.figures(), sum.figures())
                                || (sum.isAmong(asked) && Likeness.isSlip(own.figures(), sum.figures()))))
                .map(own -> new Contradiction(
                        Kind.SUM,
                        new Said(Source.LETTER, sent.on(), own.words()),
                        new Said(Source.REPLY, reply.on(), sum.words()))));
    }

    private static List<Named> named(String text) {
        return WrittenSum.in(text).stream()
                .map(sum -> new Named(sum.figures(), sum.range().of(text)))
                .toList();
    }

    /** The first sum that each letter asks for. */
    private List<Said> asked() {
        return matter.lettersToCompany().stream()
                .flatMap(sent -> asked(sent.letter()).map(sum -> said(sent.on(), sum)).stream())
                .toList();
    }

    private Optional<Money> asked(Letter letter) {
        return LetterAsks.in(letter).stream()
                .flatMap(ask -> TypedMoney.all(ask).stream().map(sum -> sum.of(ask)))
                .flatMap(sum -> TypedMoney.parse(sum, matter.writer().country()).stream())
                .findFirst();
    }

    private Said said(LocalDate on, Money sum) {
        return new Said(Source.LETTER, on, sum.write(matter.writer().country()));
    }
}
