package app.redress.casefile.course;

import static app.redress.casefile.course.CourseFixtures.reply;
import static app.redress.casefile.course.CourseFixtures.sentTo;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.reply.ReplyReader;
import app.redress.drafting.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How often it is right about what became of an ask, on cases that were labelled before it read them. At the first
 * reading 11 of 24 were right; what that taught is in by now.
 */
class CoverageMeasureTest {
    private static final LocalDate SENT = LocalDate.of(2026, 10, 10);
    private static final LocalDate REPLIED = LocalDate.of(2026, 10, 20);

    private final List<Case> cases = read();

    private record Case(String name, Map<String, AskStanding> asks, List<String> differs, String reply) {}

    private record Judged(AskStanding labelled, AskStanding said) {}

    @Test
    void mostAsksAreSetAgainstTheReplyAsAPersonWould() {
        List<Judged> judged = cases.stream().flatMap(this::judge).toList();
        long right = judged.stream().filter(one -> one.labelled() == one.said()).count();
        assertThat(right).as("of %d", judged.size()).isGreaterThanOrEqualTo(16);
    }

    /** What is taken for ignored goes into the next letter: there it must be true. */
    @Test
    void whatIsCalledIgnoredIs() {
        List<Judged> judged = cases.stream().flatMap(this::judge).toList();
        assertThat(precision(judged, AskStanding.IGNORED)).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void everyRefusalIsSeenAndNoneIsMadeUp() {
        List<Judged> judged = cases.stream().flatMap(this::judge).toList();
        assertThat(precision(judged, AskStanding.REFUSED)).isGreaterThanOrEqualTo(0.8);
        assertThat(recall(judged, AskStanding.REFUSED)).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void whatDiffersIsFoundAndNothingElse() {
        assertThat(cases).allSatisfy(one -> assertThat(course(one).contradictions())
                .as(one.name())
                .extracting(found -> found.kind().name())
                .containsExactlyInAnyOrderElementsOf(one.differs()));
    }

    private Stream<Judged> judge(Case one) {
        Map<String, AskStanding> said =
                course(one).asks().stream().collect(Collectors.toMap(asked -> folded(asked.ask()), AskedFor::standing));
        return one.asks().entrySet().stream()
                .map(ask -> new Judged(ask.getValue(), said.getOrDefault(folded(ask.getKey()), AskStanding.OPEN)));
    }

    private static CaseCourse course(Case one) {
        StringBuilder body =
                new StringBuilder("Dear Customer Care,\n\nMy account is 90-55-71. I paid £402 for the crown.");
        body.append("\n\nPlease do the following by 30 November 2026:\n\n");
        int number = 1;
        for (String ask : one.asks().keySet()) {
            body.append(number++).append(". ").append(ask).append('\n');
        }
        LetterSent sent = sentTo(SENT, SENT.plusDays(30), "Skyreach", "Complaint", body + "\nYours sincerely,\nAmara");
        ReplyReceived answer =
                reply(REPLIED, new ReplyReader().read(one.reply(), REPLIED).kind(), one.reply());
        return CourseFixtures.course("", Facts.NONE, sent, answer);
    }

    private static String folded(String ask) {
        return ask.replaceAll("[^\\p{L}\\d]", "").toLowerCase(Locale.ROOT);
    }

    private static double precision(List<Judged> judged, AskStanding standing) {
        return share(judged.stream().filter(one -> one.said() == standing).toList(), standing);
    }

    private static double recall(List<Judged> judged, AskStanding standing) {
        return share(judged.stream().filter(one -> one.labelled() == standing).toList(), standing);
    }

    private static double share(List<Judged> of, AskStanding standing) {
        return (double) of.stream()
                        .filter(one -> one.said() == standing && one.labelled() == standing)
                        .count()
                / of.size();
    }

    private static List<Case> read() {
        List<Case> cases = new ArrayList<>();
        Map<String, AskStanding> asks = new LinkedHashMap<>();
        List<String> differs = new ArrayList<>();
        String name = "";
        for (String line : text().lines().toList()) {
            String rest = line.substring(line.indexOf(' ') + 1);
            if (line.startsWith("== ")) {
                name = rest;
            } else if (line.startsWith("ask ")) {
                int space = rest.indexOf(' ');
                asks.put(rest.substring(space + 1), AskStanding.valueOf(rest.substring(0, space)));
            } else if (line.startsWith("differs ")) {
                differs.add(rest);
            } else if (line.startsWith("reply ")) {
                cases.add(new Case(name, asks, List.copyOf(differs), rest));
                asks = new LinkedHashMap<>();
                differs.clear();
            }
        }
        return cases;
    }

    private static String text() {
        try (InputStream in = CoverageMeasureTest.class.getResourceAsStream("covered.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
