package app.redress.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormTextTest {
    private static final FormText TEXT = FormText.of(
            "Dear Ms Finch,\n\nThe sofa came torn. I rang twice.\nPlease refund £1,249.00 by 5 December.\n\nYours,",
            Locale.UK);

    @Test
    void aLetterIsCutAtItsSentencesAndNowhereElse() {
        assertThat(TEXT.sentences())
                .extracting(FormText.Sentence::words)
                .containsExactly(
                        "Dear Ms Finch,",
                        "The sofa came torn.",
                        "I rang twice.",
                        "Please refund £1,249.00 by 5 December.",
                        "Yours,");
    }

    @Test
    void whatIsChosenKeepsItsOrderAndItsParagraphs() {
        assertThat(TEXT.with(List.of(true, false, true, true, true)))
                .isEqualTo("Dear Ms Finch,\n\nI rang twice. Please refund £1,249.00 by 5 December.\n\nYours,");
    }

    @Test
    void lineEndsCountAsTheyTravel() {
        assertThat(FormText.length("a\n\nb")).isEqualTo(6);
        assertThat(FormText.length("🙂")).isEqualTo(1);
    }

    @Test
    void whatFitsIsOfferedFromTheFirstSentenceOn() {
        List<Boolean> fitting = TEXT.thoseThatFit(40);

        assertThat(fitting).containsExactly(true, true, false, false, false);
        assertThat(FormText.length(TEXT.with(fitting))).isLessThanOrEqualTo(40);
        assertThat(TEXT.thoseThatFit(2000)).doesNotContain(false);
    }
}
