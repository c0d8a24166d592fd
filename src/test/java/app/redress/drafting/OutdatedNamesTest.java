package app.redress.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import app.redress.text.TextEdit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutdatedNamesTest {
    private static final Party SAM = new Party("Sam Murphy", "", List.of(), "IE", "sam@example.org", "087 123 4567");
    private static final Party SHOP = new Party("Harbour & Finch Ltd", "", List.of(), "GB", "", "");
    private static final String LETTER = """
            Dear Harbour & Finch,

            Samson sold me a lamp of Harbour & Finch Ltd. You can reach me at sam@example.org or on 087 123 4567.

            Yours sincerely,
            Sam Murphy""";

    @Test
    void whatIsUnchangedStands() {
        assertThat(OutdatedNames.in(LETTER, facts(SAM, SHOP), facts(SAM, SHOP))).isEmpty();
    }

    @Test
    void theSendersNewNameAndNumberStandInTheContactAndTheSignature() {
        Party samira = new Party("Samira Murphy", "", List.of(), "IE", "sam@example.org", "087 765 4321");

        assertThat(changed(facts(SAM, SHOP), facts(samira, SHOP)))
                .isEqualTo(LETTER.replace("Sam Murphy", "Samira Murphy").replace("087 123 4567", "087 765 4321"));
    }

    @Test
    void aNumberThatIsNoLongerGivenGoesFromTheContact() {
        Party unreachable = new Party("Sam Murphy", "", List.of(), "IE", "sam@example.org", "");

        assertThat(changed(facts(SAM, SHOP), facts(unreachable, SHOP)))
                .isEqualTo(LETTER.replace(" or on 087 123 4567", ""));
    }

    @Test
    void theNewCompanyIsGreetedAndNamed() {
        Party other = new Party("Finch Lighting Ltd", "", List.of(), "GB", "", "");

        assertThat(changed(facts(SAM, SHOP), facts(SAM, other)))
                .isEqualTo(LETTER.replace("Harbour & Finch Ltd", "Finch Lighting Ltd")
                        .replace("Dear Harbour & Finch", "Dear Finch Lighting"));
    }

    @Test
    void whoWasUnknownLeavesNothingBehind() {
        assertThat(OutdatedNames.in(LETTER, facts(Party.NOBODY, Party.NOBODY), facts(SAM, SHOP)))
                .isEmpty();
    }

    private static String changed(LetterFacts before, LetterFacts now) {
        return TextEdit.all(OutdatedNames.in(LETTER, before, now), LETTER);
    }

    private static LetterFacts facts(Party sender, Party recipient) {
        return new LetterFacts(sender, recipient, LocalDate.of(2026, 11, 21), EnglishVariant.GB);
    }
}
