package app.redress.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a plain text becomes the body of a letter. */
class LetterBodyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void linesBrokenAtTheMarginFlowAgainAndShortOnesStay() {
        PlainTextLetter letter = PlainTextLetter.read(
                "Dear Sir or Madam,\n\nThe washing machine that I bought from you on 3 March 2026\nstopped on 4 April."
                        + "\n\nYours faithfully,\nJo Park\n",
                TODAY);

        assertThat(letter.letter(TODAY, List.of()).body())
                .contains("3 March 2026 stopped on 4 April.")
                .endsWith("Yours faithfully,\nJo Park");
    }

    @Test
    void anEmptyTextIsAnEmptyLetter() {
        PlainTextLetter letter = PlainTextLetter.read("", TODAY);

        assertThat(letter.body().isEmpty()).isTrue();
        assertThat(letter.letter(TODAY, List.of()).body()).isEmpty();
        assertThat(letter.letter(TODAY, List.of()).date()).isEqualTo(TODAY);
    }

    @Test
    void headersAloneMakeALetterWithoutBody() {
        PlainTextLetter letter = PlainTextLetter.read("To: Acme\nSubject: Bill", TODAY);

        assertThat(letter.subject()).isEqualTo("Bill");
        assertThat(letter.body().isEmpty()).isTrue();
    }

    @Test
    void aLineOfTheBodyThatBeginsLikeASubjectIsKept() {
        PlainTextLetter letter = PlainTextLetter.read(
                "Dear Ms Low,\n\nRe: order 12\n\nThis has become a serious\nmatter. Please refund me £40 for\n"
                        + "order number 12.\n\nYours sincerely,\nAnn Lee",
                TODAY);

        assertThat(letter.letter(TODAY, List.of()).body())
                .contains("This has become a serious", "matter. Please refund me £40 for", "order number 12.")
                .doesNotContain("Re:");
    }
}
