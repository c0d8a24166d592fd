package app.redress.review.languagetool;

import app.redress.letter.EnglishVariant;
import app.redress.review.Finding;
import app.redress.review.IgnoredFindings;
import app.redress.review.ReviewRequest;
import app.redress.review.ReviewSession;
import app.redress.review.Severity;
import app.redress.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A hostile letter of our own, and what becomes of it when a person takes the first offer of every finding.
 *
 * @param left the hot and warm findings that nothing was offered for
 */
record TidiedLetter(String name, String before, String after, List<Finding> left) {
    static final List<String> NAMES = List.of(
            "01-uk-sofa",
            "02-us-airline",
            "03-uk-broadband",
            "04-us-landlord",
            "05-uk-bank",
            "06-au-phone",
            "07-uk-garage",
            "08-us-gym",
            "09-ie-hotel",
            "10-ca-parcel");

    private static final LanguageToolReviewer REVIEWER = new LanguageToolReviewer(Words.load(Locale.UK));
    private static final int MOST_STEPS = 80;

    static TidiedLetter of(String name) {
        String before = read(name);
        EnglishVariant variant = name.contains("-us-") ? EnglishVariant.US : EnglishVariant.GB;
        String text = before;
        for (int step = 0; step < MOST_STEPS; step++) {
            List<Finding> findings = heated(text, variant);
            Optional<Finding> next = findings.stream()
                    .filter(finding -> !finding.rewordings().isEmpty())
                    .findFirst();
            if (next.isEmpty()) {
                return new TidiedLetter(name, before, text, findings);
            }
            text = applied(next.get(), text);
        }
        throw new IllegalStateException(name + " never comes to rest");
    }

    private static List<Finding> heated(String text, EnglishVariant variant) {
        return REVIEWER.review(ReviewRequest.of(text, variant).onlyTone()).stream()
                .filter(finding -> finding.severity().atLeast(Severity.WARM))
                .toList();
    }

    private static String applied(Finding finding, String text) {
        ReviewSession session = new ReviewSession();
        session.open(text, IgnoredFindings.NONE);
        return session.apply(finding, finding.rewordings().get(0)).applyTo(text);
    }

    private static String read(String name) {
        String path = "/app/redress/review/tone/hostile/" + name + ".txt";
        try (InputStream file = Objects.requireNonNull(TidiedLetter.class.getResourceAsStream(path))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
