package app.redress.review.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.EnglishVariant;
import app.redress.review.ReviewRequest;
import app.redress.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is remembered of earlier texts must never change an answer. */
class IncrementalReviewTest {
    private static final List<String> PIECES = List.of(
            "useless ",
            "you ",
            "Thanks for losing my bag. ",
            "\n\n",
            ". ",
            "\"",
            "never ",
            "idiots",
            "!!! ",
            "Dear Sir,\n\n",
            "on 3 May ",
            "Yours sincerely,\nJoan",
            "you lied to me ",
            "\n- ",
            "recieved ",
            "WHAT A JOKE ",
            "\uD83D\uDE00",
            "[date]",
            "\r\n");
    private static final String LETTER =
            "Dear Ms Adeyemi,\n\nMy parcel was lost on 3 May. Great job!\n\nYour staff are useless and I want a refund.\n\nYours sincerely,\nJoan";

    @Test
    void aReviewThatRemembersAnswersLikeOneThatDoesNot() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Words words = Words.load(Locale.UK);
        LanguageToolReviewer remembering = new LanguageToolReviewer(words);
        LanguageToolReviewer forgetful = new LanguageToolReviewer(words, 0);
        String text = LETTER;
        for (int edit = 0; edit < 60; edit++) {
            text = edited(text, random);
            ReviewRequest request = ReviewRequest.of(text, EnglishVariant.GB);
            ReviewRequest asked = edit % 5 == 0 ? request : request.onlyTone();
            assertThat(remembering.review(asked))
                    .as("seed %d, edit %d, text <%s>", seed, edit, text)
                    .isEqualTo(forgetful.review(asked));
        }
    }

    private static String edited(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int removed = text.length() > 200 ? random.nextInt(30) : random.nextInt(3);
        int end = Math.min(text.length(), at + removed);
        return text.substring(0, at) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(end);
    }
}
