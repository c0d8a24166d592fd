package app.redress.review.tone;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.review.Category;
import app.redress.review.Finding;
import app.redress.review.Severity;
import app.redress.text.TextRange;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LetterMoodTest {
    private static final double COOL = 0.2;
    private static final double LOUD = 0.95;

    @Test
    void aLetterWithOneMarkAmongManyCoolSentencesIsCalm() {
        assertThat(LetterMood.of(cool(12), List.of(hot(Category.ACCUSATION)))).isEqualTo(LetterMood.CALM);
        assertThat(LetterMood.of(cool(12), List.of())).isEqualTo(LetterMood.CALM);
    }

    @Test
    void aLetterWithSeveralHotSentencesIsHeated() {
        List<Finding> two = List.of(hot(Category.ACCUSATION), hot(Category.INSULT));

        assertThat(LetterMood.of(cool(12), two)).isEqualTo(LetterMood.HEATED);
    }

    @Test
    void twoLoudSentencesMakeALetterHeatedOnlyWhereARuleHeardSomething() {
        List<Double> heats =
                Stream.concat(cool(10).stream(), Stream.of(LOUD, LOUD)).toList();

        assertThat(LetterMood.of(heats, List.of())).isEqualTo(LetterMood.OPEN);
        assertThat(LetterMood.of(heats, List.of(hot(Category.INSULT)))).isEqualTo(LetterMood.HEATED);
    }

    @Test
    void ofAFewSentencesNothingIsSaid() {
        assertThat(LetterMood.of(cool(4), List.of(hot(Category.INSULT)))).isEqualTo(LetterMood.OPEN);
        assertThat(LetterMood.of(cool(4), List.of())).isEqualTo(LetterMood.OPEN);
    }

    @Test
    void aCalmLetterLetsGoWhatIsDoubtfulAndOfSomebodyElse() {
        Finding doubtful = hot(Category.ACCUSATION);

        assertThat(LetterMood.CALM.letsGo(doubtful, "He lied to me with great skill.", 0.5))
                .isTrue();
        assertThat(LetterMood.CALM.letsGo(doubtful, "He lied to me with great skill.", 0.7))
                .isFalse();
        assertThat(LetterMood.CALM.letsGo(doubtful, "You lied to me with great skill.", 0.5))
                .isFalse();
        assertThat(LetterMood.OPEN.letsGo(doubtful, "He lied to me with great skill.", 0.1))
                .isFalse();
    }

    @Test
    void smallMarksAloneAreNotBelievedInACalmLetter() {
        Finding small =
                new Finding(new TextRange(0, 5), "words", Category.SARCASM, Severity.HOT, "SMALL_MARKS", "", List.of());

        LetterMood mood = LetterMood.of(cool(12), List.of(small));

        assertThat(mood).isEqualTo(LetterMood.CALM);
        assertThat(mood.letsGo(small, "You were as helpful as usual.", 0.96)).isTrue();
    }

    @Test
    void swearingAndTimidityArePlainInAnyLetter() {
        assertThat(LetterMood.CALM.letsGo(hot(Category.PROFANITY), "It is crap.", 0.1))
                .isFalse();
        assertThat(LetterMood.CALM.letsGo(hot(Category.TIMID), "Sorry to bother you.", 0.1))
                .isFalse();
    }

    @Test
    void aThreatToTheReaderStandsInAnyLetter() {
        String threat = "Please repay me by 3 May, or else everybody will hear what sort of people you are.";

        assertThat(LetterMood.CALM.letsGo(hot(Category.THREAT), threat, 0.1)).isFalse();
        assertThat(LetterMood.CALM.letsGo(hot(Category.THREAT), "A man on the train was told he would be sued.", 0.1))
                .isTrue();
    }

    private static List<Double> cool(int sentences) {
        return Collections.nCopies(sentences, COOL);
    }

    private static Finding hot(Category category) {
        return new Finding(new TextRange(0, 1), "x", category, Severity.HOT, "RULE", "why", List.of());
    }
}
