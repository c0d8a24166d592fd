package app.redress.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.export.BodyBlock.Paragraph;
import app.redress.export.BodyBlock.Points;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterBodyTest {
    @Test
    void aLetterComesApartAsAReaderSeesIt() {
        LetterBody body = read("""
                Dear Ms Finch,

                The sofa came torn.
                It was raining.

                Please:
                1. collect it, and
                2. refund £1,249.

                Yours sincerely,

                Amara Osei
                """);

        assertThat(body.salutation()).contains("Dear Ms Finch,");
        assertThat(body.blocks())
                .containsExactly(
                        new Paragraph(List.of("The sofa came torn.", "It was raining.")),
                        new Paragraph(List.of("Please:")),
                        new Points(true, 1, List.of("collect it, and", "refund £1,249.")));
        assertThat(body.closing()).contains(new Closing("Yours sincerely,", List.of("Amara Osei")));
        assertThat(body.postscript()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yours sincerely,",
                "Yours faithfully",
                "Kind regards,",
                "Regards,",
                "With kind regards,",
                "Sincerely,",
                "Sincerely yours,",
                "Many thanks,",
                "Best wishes,",
                "Very truly yours,",
                "Respectfully,"
            })
    void lettersCloseInManyWords(String words) {
        assertThat(read("Dear Sir,\n\nPlease reply.\n\n" + words + "\nAmara Osei")
                        .closing())
                .contains(new Closing(words, List.of("Amara Osei")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you for your help.",
                "Yours is the only shop that did not reply to me, and I had hoped for better from you this time",
                "Thanks to Priya, who was kind, I know the part was never sent.",
                "Regards to the team. Please reply."
            })
    void aSentenceIsNoClosing(String sentence) {
        assertThat(read("Dear Sir,\n\n" + sentence + "\n\nPlease reply by 5 December 2026.")
                        .closing())
                .isEmpty();
    }

    @Test
    void aLetterThatOnlyThanksAtItsEndKeepsItAsAParagraph() {
        LetterBody body = read("Dear Sir,\n\nPlease reply.\n\nThank you for your help.");

        assertThat(body.closing()).isEmpty();
        assertThat(body.blocks()).hasSize(2);
    }

    @Test
    void aPostscriptStandsAfterTheName() {
        LetterBody body = read("Dear Sir,\n\nPlease reply.\n\nRegards,\nAmara\n\nP.S. The driver was kind.");

        assertThat(body.closing()).contains(new Closing("Regards,", List.of("Amara")));
        assertThat(body.postscript()).containsExactly(new Paragraph(List.of("P.S. The driver was kind.")));
    }

    @Test
    void aPostscriptIsNotTakenForAName() {
        LetterBody body = read("Dear Sir,\n\nPlease reply.\n\nRegards,\n\nPS The driver was kind");

        assertThat(body.closing()).contains(new Closing("Regards,", List.of()));
        assertThat(body.postscript()).hasSize(1);
    }

    @Test
    void aLetterMayBeginWithoutASalutation() {
        LetterBody body = read("To the point. The sofa came torn.");

        assertThat(body.salutation()).isEmpty();
        assertThat(body.blocks()).containsExactly(new Paragraph(List.of("To the point. The sofa came torn.")));
    }

    @Test
    void bulletsOfAnyKindMakeAList() {
        for (String bullet : List.of("-", "–", "•", "*")) {
            assertThat(read(bullet + " one\n" + bullet + " two").blocks())
                    .containsExactly(new Points(false, 1, List.of("one", "two")));
        }
    }

    @Test
    void pointsSetApartByEmptyLinesAreOneList() {
        assertThat(read("1) one\n\n2) two\n   and more\n\n3) three").blocks())
                .containsExactly(new Points(true, 1, List.of("one", "two and more", "three")));
    }

    @Test
    void aListMayGoOnFromAnEarlierNumber() {
        assertThat(read("4. four\n5. five").blocks()).containsExactly(new Points(true, 4, List.of("four", "five")));
    }

    @Test
    void oneLineAloneIsNoList() {
        assertThat(read("3. November was the day.").blocks())
                .containsExactly(new Paragraph(List.of("3. November was the day.")));
        assertThat(read("1. one\n3. three").blocks()).containsExactly(new Paragraph(List.of("1. one", "3. three")));
    }

    @Test
    void nothingIsNothing() {
        assertThat(read("\n \n"))
                .isEqualTo(
                        new LetterBody(java.util.Optional.empty(), List.of(), java.util.Optional.empty(), List.of()));
    }

    @Test
    void aLastLineThatIsTheWritersNameIsASignature() {
        LetterBody body = read("Dear Sir,\n\nThank you for putting this right.\n\nAmara Osei");

        assertThat(body.closing()).contains(new Closing("", List.of("Amara Osei")));
        assertThat(body.blocks()).hasSize(1);
    }

    private static LetterBody read(String body) {
        return LetterBody.of(body, "Amara Osei");
    }
}
