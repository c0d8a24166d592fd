package app.redress.review.checks;

import app.redress.letter.PlainTextLetter;
import app.redress.review.Finding;
import app.redress.review.ReviewRequest;
import app.redress.review.Reviewer;
import app.redress.review.languagetool.LanguageToolReviewer;
import app.redress.review.tone.LetterToneReader;
import app.redress.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters over the six situations, half of them with deliberate gaps, and what was labelled as not met in each. */
final class LabelledLetters {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Every table that has taught the checks something; its first lines tell how its letters were read while unseen. */
    static final List<String> TABLES = List.of(
            "unmet.tsv",
            "unmet-fresh.tsv",
            "unmet-kept.tsv",
            "unmet-unseen.tsv",
            "unmet-last.tsv",
            "unmet-newest.tsv",
            "unmet-fresh2-a.tsv",
            "unmet-fresh2-b.tsv",
            "unmet-fresh2-c.tsv",
            "unmet-fresh2-d.tsv",
            "unmet-fresh3-a.tsv",
            "unmet-fresh3-b.tsv",
            "unmet-fresh4.tsv",
            "unmet-fresh5-a.tsv",
            "unmet-fresh8.tsv",
            "unmet-fresh9.tsv",
            "unmet-own.tsv");

    /** The last letters to be read unseen, and mended on since: how they were read then is in their first lines. */
    static final List<String> LATEST =
            List.of("unmet-fresh3-b.tsv", "unmet-fresh5-a.tsv", "unmet-fresh8.tsv", "unmet-fresh9.tsv");

    /** Letters that have taught nothing: nobody who mends a check looks at them, and only their totals are told. */
    static final List<String> UNREAD =
            List.of("unmet-fresh5-b.tsv", "unmet-fresh6.tsv", "unmet-fresh10.tsv", "unmet-fresh11.tsv");

    /** Where the first lines of a table name the checks that nobody has labelled in it. */
    private static final Pattern UNLABELLED = Pattern.compile("(?m)^#\\s*not labelled: (.*)$");

    private static final Words WORDS = Words.load(Locale.UK);
    private static final Reviewer EAR = new LanguageToolReviewer(WORDS);

    private static final Map<String, Circumstances> HEARD = new ConcurrentHashMap<>();

    private LabelledLetters() {}

    /** The checks labelled as not met, by letter. */
    static Map<String, Set<String>> unmet(String table) {
        Map<String, Set<String>> unmet = new LinkedHashMap<>();
        resource(table).lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] columns = line.split("\t", -1);
            unmet.put(columns[0], columns[1].isBlank() ? Set.of() : Set.of(columns[1].split(" ")));
        });
        return unmet;
    }

    /** The checks that nobody has looked for in the letters of a table. */
    static Set<String> unlabelled(String table) {
        Matcher named = UNLABELLED.matcher(resource(table));
        return named.find() ? Set.of(named.group(1).strip().split(" ")) : Set.of();
    }

    static DraftLetter letter(String name) {
        return draft(resource(name + ".txt"));
    }

    /** What our own tone engine hears in it; each letter is listened to but once. */
    static Circumstances circumstances(String name) {
        return HEARD.computeIfAbsent(name, LabelledLetters::listen);
    }

    private static Circumstances listen(String name) {
        PlainTextLetter letter = PlainTextLetter.read(resource(name + ".txt"), TODAY);
        List<Finding> heard = EAR.review(new ReviewRequest(
                letter.text(), letter.variant(), Set.copyOf(letter.names()), Set.of(), letter.outOfScope(), true));
        int heat = new LetterToneReader(WORDS).read(letter.text(), heard).heat();
        return Circumstances.of(heard, heat, List.of());
    }

    static DraftLetter draft(String text) {
        return DraftLetter.of(PlainTextLetter.read(text, TODAY), TODAY);
    }

    static String resource(String name) {
        try (InputStream content = Objects.requireNonNull(LabelledLetters.class.getResourceAsStream(name), name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
