package app.redress.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.text.ChangedWords;
import app.redress.text.ChangedWords.Stretch;
import app.redress.text.TextRange;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

/** What stands on the card, and where the card stands. */
class WordsOfTheCardTest {
    private static final Dimension2D PAGE = new Dimension2D(800, 600);
    private static final Dimension2D CARD = new Dimension2D(400, 200);

    @Test
    void onlyWordsThatWereNotThereCountAsChanged() {
        assertThat(ChangedWords.in("Your lazy driver left it in the rain", "The driver left it in the rain"))
                .containsExactly(new Stretch("The ", true), new Stretch("driver left it in the rain", false));
    }

    @Test
    void aChangeInTheMiddleIsMarkedThere() {
        assertThat(ChangedWords.in("You always do this", "You often do this"))
                .containsExactly(
                        new Stretch("You ", false), new Stretch("often ", true), new Stretch("do this", false));
    }

    @Test
    void nothingStandsOutWhenNoWordIsKept() {
        assertThat(ChangedWords.in("Great job, well done.", "I am not satisfied."))
                .containsExactly(new Stretch("I am not satisfied.", false));
    }

    @Test
    void theStretchesMakeUpTheRewording() {
        String after = "Please refund \u00a31,249 by 5 December, to my card.";

        assertThat(ChangedWords.in("Refund me NOW or else!!!", after).stream()
                        .map(Stretch::text)
                        .collect(Collectors.joining()))
                .isEqualTo(after);
        assertThat(ChangedWords.in("anything", "")).isEmpty();
    }

    @Test
    void theSentenceAroundWordsIsFoundWithoutTheSpaceBehindIt() {
        String text = "It was torn. You always do this. Please reply.\n\nThank you.";

        assertThat(Sentences.around(rangeOf("always", text), text).of(text)).isEqualTo("You always do this.");
        assertThat(Sentences.around(rangeOf("torn. You", text), text).of(text))
                .isEqualTo("It was torn. You always do this.");
        assertThat(Sentences.around(rangeOf("Thank you.", text), text).of(text)).isEqualTo("Thank you.");
        assertThat(Sentences.around(new TextRange(0, 0), "")).isEqualTo(new TextRange(0, 0));
    }

    @Test
    void theCardStandsBelowTheWords() {
        assertThat(place(new BoundingBox(100, 100, 200, 20))).isEqualTo(new Point2D(100, 128));
    }

    @Test
    void theCardStandsAboveTheWordsWhenThereIsNoRoomBelow() {
        assertThat(place(new BoundingBox(100, 500, 200, 20))).isEqualTo(new Point2D(100, 292));
    }

    @Test
    void theCardIsWholeEvenWhenThereIsNoRoomOnEitherSide() {
        assertThat(place(new BoundingBox(100, 150, 200, 300)).getY()).isEqualTo(400);
    }

    @Test
    void theCardStaysOnThePage() {
        assertThat(place(new BoundingBox(700, 100, 90, 20)).getX()).isEqualTo(392);
        assertThat(place(new BoundingBox(-20, 100, 90, 20)).getX()).isEqualTo(8);
    }

    private static Point2D place(Bounds words) {
        return CardPlace.of(words, CARD, PAGE, 8);
    }

    private static TextRange rangeOf(String words, String text) {
        int start = text.indexOf(words);
        return new TextRange(start, start + words.length());
    }
}
