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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds sums that differ: between one's own letters, and where the other side repeats one wrongly. */
final class SumContradictions {
    private static final Pattern SUM = Pattern.compile("[£€$]\\s?\\d(?:[\\d,]*\\d)?(?:\\.\\d{1,2})?");
    private static final Pattern ASKED =
            Pattern.compile("(?i)you (?:have )?(?:ask|claim|request|paid|were charged)\\w*\\b.{0,60}");

    private final CaseMatter matter;

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
        List<String> ours = sums(sent.letter().body());
        List<String> theirs = sums(reply.text());
        List<String> asked = ASKED.matcher(reply.text())
                .results()
                .flatMap(sentence -> sums(sentence.group()).stream())
                .toList();
        return theirs.stream().filter(sum -> !ours.contains(sum)).flatMap(sum -> ours.stream()
                .filter(own -> !theirs.contains(own)
                        && (Likeness.isTurned(own, sum) || (asked.contains(sum) && Likeness.isSlip(own, sum))))
                .map(own -> new Contradiction(
                        Kind.SUM, new Said(Source.LETTER, sent.on(), own), new Said(Source.REPLY, reply.on(), sum))));
    }

    private static List<String> sums(String text) {
        return SUM.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(sum -> sum.replaceFirst("\\.00$", ""))
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
                .flatMap(ask -> SUM.matcher(ask).results())
                .flatMap(sum -> TypedMoney.parse(sum.group(), matter.writer().country()).stream())
                .findFirst();
    }

    private Said said(LocalDate on, Money sum) {
        return new Said(Source.LETTER, on, sum.write(matter.writer().country()));
    }
}
