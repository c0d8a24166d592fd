package app.redress.review.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.EnglishVariant;
import app.redress.review.Category;
import app.redress.review.Finding;
import app.redress.review.ReviewRequest;
import app.redress.review.Severity;
import app.redress.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures the tone engine on labelled sentences that are not part of the project: {@code mvn -Ptone-report verify}. About
 * a quarter of the documents, drawn by a fixed hash, is kept unseen while rules are written and reported apart. Alarms are
 * the share of civil sentences that were flagged; a kind counts where it is the first that was named.
 */
@Tag("tone-report")
class ToneReport {
    private static final Path DATA = Path.of("..", "shared", "tone");
    private static final Set<String> DRAWN_WITHOUT_CUES = Set.of("cfpb-doc", "airline", "ctweet");
    private static final Map<Character, Category> KINDS = kinds();

    private final LanguageToolReviewer reviewer = new LanguageToolReviewer(Words.load(Locale.UK));

    /** A labelled sentence and what the engine finds in it. */
    private record Judged(String source, String document, int level, String kinds, List<Finding> findings) {
        boolean has(Severity atLeast) {
            return findings.stream().anyMatch(finding -> finding.severity().atLeast(atLeast));
        }

        boolean isHeldBack() {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256")
                        .digest(("redress:" + document).getBytes(StandardCharsets.UTF_8));
                return (hash[0] & 0xff) < 64;
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void printsItsTable() throws IOException {
        if (!Files.isDirectory(DATA)) {
            System.out.println("tone-report: no data beside the project, nothing to measure");
            Assumptions.abort("no data beside the project");
        }
        List<Judged> sentences = read("sentences.tsv", "\t", 3, 5);
        List<Judged> challenge = read("challenge.tsv", "\t", 0, 1);
        StringBuilder table = new StringBuilder(
                String.format("%n%-34s %6s %6s %6s %6s %6s%n", "figure", "n", "prec", "recall", "F1", "alarms"));
        part(table, "seen", sentences.stream().filter(one -> !one.isHeldBack()).toList());
        part(table, "unseen", sentences.stream().filter(Judged::isHeldBack).toList());
        part(table, "challenge", challenge);
        civilLetters(table);
        System.out.println(table);
        assertThat(sentences).isNotEmpty();
    }

    private static void part(StringBuilder table, String name, List<Judged> judged) {
        row(
                table,
                name + ": hostile against civil",
                judged.stream().filter(one -> one.level() != 1).toList(),
                Severity.HOT);
        row(table, name + ": hostile and mild", judged, Severity.WARM);
        row(
                table,
                name + ": the same, drawn without cues",
                judged.stream()
                        .filter(one -> DRAWN_WITHOUT_CUES.contains(one.source()))
                        .toList(),
                Severity.WARM);
        KINDS.forEach((kind, category) -> recall(table, name, kind, category, judged));
        List<Finding> hot = judged.stream()
                .flatMap(one -> one.findings().stream())
                .filter(finding -> finding.severity() == Severity.HOT)
                .toList();
        long reworded =
                hot.stream().filter(finding -> !finding.rewordings().isEmpty()).count();
        table.append(String.format(
                "%-34s %6d %20.2f%n", name + ": hot with a rewording", hot.size(), ratio(reworded, hot.size())));
    }

    private static void row(StringBuilder table, String name, List<Judged> judged, Severity severity) {
        Predicate<Judged> wrong = one -> one.level() > 0;
        long hits =
                judged.stream().filter(wrong).filter(one -> one.has(severity)).count();
        long alarms = judged.stream().filter(one -> one.has(severity)).count();
        double precision = ratio(hits, alarms);
        double recall = ratio(hits, judged.stream().filter(wrong).count());
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        table.append(String.format(
                "%-34s %6d %6.3f %6.3f %6.3f %6.3f%n",
                name, judged.size(), precision, recall, f1, ratio(alarms - hits, civil(judged))));
    }

    private static long civil(List<Judged> judged) {
        return judged.stream().filter(one -> one.level() == 0).count();
    }

    private static void recall(StringBuilder table, String name, char kind, Category category, List<Judged> judged) {
        List<Judged> of = judged.stream()
                .filter(one -> one.level() > 0 && one.kinds().charAt(0) == kind)
                .toList();
        long flagged = of.stream().filter(one -> one.has(Severity.WARM)).count();
        long named = of.stream()
                .filter(one -> one.findings().stream().anyMatch(finding -> finding.category() == category))
                .count();
        if (!of.isEmpty()) {
            table.append(String.format(
                    "%-34s %6d %6s %6.2f   as such %.2f%n",
                    name + ": " + category, of.size(), "", ratio(flagged, of.size()), ratio(named, of.size())));
        }
    }

    private void civilLetters(StringBuilder table) throws IOException {
        long words = 0;
        long findings = 0;
        try (Stream<Path> files = Files.list(DATA.resolve("letters"))) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("civil"))
                    .toList()) {
                String text = Files.readString(file);
                words += text.split("\\s+").length;
                findings += review(text).stream()
                        .filter(finding -> finding.severity().atLeast(Severity.WARM))
                        .count();
            }
        }
        table.append(String.format(
                "%-34s %6d %20.2f%n", "civil letters: per 1,000 words", words, 1000 * ratio(findings, words)));
    }

    private List<Judged> read(String file, String separator, int document, int level) throws IOException {
        List<Judged> judged = new ArrayList<>();
        List<String> lines = Files.readAllLines(DATA.resolve(file), StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(separator, -1);
            judged.add(new Judged(
                    cells[2],
                    cells[document],
                    Integer.parseInt(cells[level]),
                    cells[level + 1],
                    review(cells[cells.length - 1])));
        }
        return judged;
    }

    private List<Finding> review(String text) {
        return reviewer.review(ReviewRequest.of(text, EnglishVariant.US).onlyTone());
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static Map<Character, Category> kinds() {
        Map<Character, Category> kinds = new LinkedHashMap<>();
        kinds.put('P', Category.PROFANITY);
        kinds.put('I', Category.INSULT);
        kinds.put('T', Category.THREAT);
        kinds.put('B', Category.ACCUSATION);
        kinds.put('S', Category.SARCASM);
        kinds.put('A', Category.PASSIVE_AGGRESSION);
        kinds.put('C', Category.SHOUTING);
        kinds.put('X', Category.EXAGGERATION);
        kinds.put('O', Category.VENTING);
        kinds.put('V', Category.VAGUE);
        return kinds;
    }
}
