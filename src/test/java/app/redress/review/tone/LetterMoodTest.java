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
    private static final TextRange ANYWHERE = new TextRange(0, 1);

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
        Sound loud = new Sound(ANYWHERE, "x", LOUD, COOL);
        List<Sound> heats =
                Stream.concat(cool(10).stream(), Stream.of(loud, loud)).toList();

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

        assertThat(LetterMood.CALM.letsGo(doubtful, sounding("He lied to me with great skill.", 0.5)))
                .isTrue();
        assertThat(LetterMood.CALM.letsGo(doubtful, sounding("He lied to me with great skill.", 0.7)))
                .isFalse();
        assertThat(LetterMood.CALM.letsGo(doubtful, sounding("You lied to me with great skill.", 0.5)))
                .isFalse();
        assertThat(LetterMood.OPEN.letsGo(doubtful, sounding("He lied to me with great skill.", 0.1)))
                .isFalse();
    }

    @Test
    void smallMarksAloneAreNotBelievedInACalmLetter() {
        Finding small =
                new Finding(new TextRange(0, 5), "words", Category.SARCASM, Severity.HOT, "SMALL_MARKS", "", List.of());

        LetterMood mood = LetterMood.of(cool(12), List.of(small));

        assertThat(mood).isEqualTo(LetterMood.CALM);
        assertThat(mood.letsGo(small, sounding("You were as helpful as usual.", 0.96)))
                .isTrue();
    }

    @Test
    void swearingAndTimidityArePlainInAnyLetter() {
        assertThat(LetterMood.CALM.letsGo(hot(Category.PROFANITY), sounding("It is crap.", 0.1)))
                .isFalse();
        assertThat(LetterMood.CALM.letsGo(hot(Category.TIMID), sounding("Sorry to bother you.", 0.1)))
                .isFalse();
    }

    @Test
    void aThreatToTheReaderStandsInAnyLetter() {
        String threat = "Please repay me by 3 May, or else everybody will hear what sort of people you are.";

        assertThat(LetterMood.CALM.letsGo(hot(Category.THREAT), sounding(threat, 0.1)))
                .isFalse();
        assertThat(LetterMood.CALM.letsGo(
                        hot(Category.THREAT), sounding("A man on the train was told he would be sued.", 0.1)))
                .isTrue();
    }

    @Test
    void aLetterOfManyTimidSentencesIsTimidUnlessItIsMoreHeated() {
        assertThat(LetterMood.of(meek(0.5), List.of())).isEqualTo(LetterMood.TIMID);
        assertThat(LetterMood.of(meek(0.8), List.of())).isNotEqualTo(LetterMood.TIMID);
        assertThat(LetterMood.of(meek(0.5), List.of(hot(Category.INSULT), hot(Category.THREAT))))
                .isEqualTo(LetterMood.HEATED);
    }

    @Test
    void whatSoundsTimidIsNoReproachInATimidLetter() {
        Sound timid = new Sound(ANYWHERE, "No rush whatsoever, literally whenever?", 0.7, 0.6);
        Sound plain = new Sound(ANYWHERE, "You lied to me with great skill.", 0.7, 0.1);

        assertThat(LetterMood.TIMID.letsGo(hot(Category.PASSIVE_AGGRESSION), timid))
                .isTrue();
        assertThat(LetterMood.TIMID.letsGo(hot(Category.ACCUSATION), plain)).isFalse();
        assertThat(LetterMood.OPEN.letsGo(hot(Category.PASSIVE_AGGRESSION), timid))
                .isFalse();
    }

    private static List<Sound> cool(int sentences) {
        return Collections.nCopies(sentences, new Sound(ANYWHERE, "x", COOL, COOL));
    }

    /** A letter with as many timid sentences as others. */
    private static List<Sound> meek(double heat) {
        return Stream.of(0.8, 0.3)
                .flatMap(timidity -> Collections.nCopies(5, new Sound(ANYWHERE, "x", heat, timidity)).stream())
                .toList();
    }

    private static Sound sounding(String sentence, double heat) {
        return new Sound(ANYWHERE, sentence, heat, COOL);
    }

    private static Finding hot(Category category) {
        return new Finding(new TextRange(0, 1), "x", category, Severity.HOT, "RULE", "why", List.of());
    }
}
