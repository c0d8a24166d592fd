package app.redress.review.checks;

import app.redress.letter.PlainTextLetter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Letters over the six situations, half of them with deliberate gaps, and what was labelled as not met in each. */
final class LabelledLetters {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Every table of labels; what stands in their first lines tells how unseen the letters were. */
    static final List<String> TABLES =
            List.of("unmet.tsv", "unmet-fresh.tsv", "unmet-kept.tsv", "unmet-unseen.tsv", "unmet-last.tsv");

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

    static DraftLetter letter(String name) {
        return draft(resource(name + ".txt"));
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
