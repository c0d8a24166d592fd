package app.redress.casefile.course;

import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.reply.ReplyReader;
import app.redress.drafting.Facts;
import app.redress.letter.Party;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A letter, its reply, and what a person makes of both; the README beside {@code fresh-a.txt} says by which rules.
 *
 * @param differs the names of the {@link Contradiction.Kind}s that hold
 */
record CoveredCase(String name, String country, List<Asked> asks, List<String> differs, String letter, String reply) {
    private static final LocalDate SENT = LocalDate.of(2026, 10, 10);
    private static final LocalDate REPLIED = LocalDate.of(2026, 10, 20);
    private static final ReplyReader READER = new ReplyReader();

    /** What became of an ask, as far as the next letter cares. */
    enum Label {
        ANSWERED,
        REFUSED,
        IGNORED;

        static Label of(AskStanding standing) {
            return switch (standing) {
                case OPEN, IGNORED -> IGNORED;
                case REFUSED -> REFUSED;
                case AGREED, NOT_DONE, ANSWERED, DONE -> ANSWERED;
            };
        }
    }

    /** @param piece of the letter, which the ask holds */
    record Asked(Label label, String piece) {}

    /** @param said what the program makes of it; empty when it did not even see the ask */
    record Judged(Asked asked, Optional<Label> said) {
        boolean isRight() {
            return said.filter(asked.label()::equals).isPresent();
        }
    }

    static List<CoveredCase> all(String file) {
        return Pattern.compile("(?m)^== ")
                .splitAsStream(text(file))
                .filter(one -> !one.isBlank())
                .map(CoveredCase::read)
                .toList();
    }

    CaseCourse course() {
        List<String> lines = letter.strip().lines().toList();
        Party writer = new Party(lines.get(lines.size() - 1), "", List.of(), country, "", "");
        Party company = new Party("The company", "", List.of(), country, "", "");
        LetterSent sent = CourseFixtures.sentBy(writer, SENT, SENT.plusDays(30), company, letter);
        ReplyReceived answer =
                CourseFixtures.reply(REPLIED, READER.read(reply, REPLIED).kind(), reply);
        return CourseFixtures.course("", Facts.NONE, sent, answer);
    }

    Stream<Judged> judged() {
        List<AskedFor> seen = course().asks();
        return asks.stream().map(asked -> new Judged(asked, said(seen, asked)));
    }

    private static Optional<Label> said(List<AskedFor> seen, Asked asked) {
        String piece = folded(asked.piece());
        return seen.stream()
                .filter(one -> folded(one.ask()).contains(piece) || piece.contains(folded(one.ask())))
                .findFirst()
                .map(one -> Label.of(one.standing()));
    }

    private static CoveredCase read(String written) {
        List<String> lines = written.lines().toList();
        List<String> head =
                lines.stream().takeWhile(line -> !line.startsWith("--- ")).toList();
        List<Asked> asks = values(head, "ask ")
                .map(ask -> new Asked(
                        Label.valueOf(ask.substring(0, ask.indexOf(' '))), ask.substring(ask.indexOf(' ') + 1)))
                .toList();
        String country = values(head, "country ").findFirst().orElse("GB");
        String[] texts = written.split("(?m)^--- (?:letter|reply)\\R", -1);
        return new CoveredCase(
                head.get(0), country, asks, values(head, "differs ").toList(), texts[1].strip(), texts[2].strip());
    }

    private static Stream<String> values(List<String> head, String key) {
        return head.stream().filter(line -> line.startsWith(key)).map(line -> line.substring(key.length()));
    }

    private static String folded(String words) {
        return words.replaceAll("[^\\p{L}\\d]", "").toLowerCase(Locale.ROOT);
    }

    private static String text(String file) {
        try (InputStream in = CoveredCase.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
