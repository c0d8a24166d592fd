package app.redress.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import app.redress.text.TextEdit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateFillerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Party AMARA =
            new Party("Amara Osei", "", List.of("14 Mill Lane"), "GB", "amara@example.org", "0113 496 0000");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ms Finch; Harbour & Finch Ltd; Dear Ms Finch,",
                "Ms Sarah Finch, Customer Relations; Harbour & Finch Ltd; Dear Ms Finch,",
                "Customer Relations; Harbour & Finch Ltd; Dear Customer Relations,",
                "The Manager; Pemberton's of Otley; Dear Manager,",
                "the complaints team, Head Office; Pemberton's of Otley; Dear Complaints team,",
                "Sarah Finch; Harbour & Finch Ltd; Dear Sarah Finch,",
                "''; Harbour & Finch Ltd; Dear Harbour & Finch,",
                "''; Skyreach Holdings Inc.; Dear Skyreach Holdings,",
                "''; Mrs Novak; Dear Mrs Novak,",
                "''; Mercolor; Dear Mercolor,",
                "''; the Rail Ombudsman; Dear Rail Ombudsman,",
                "''; the trade association; Dear Sir or Madam,",
                "''; the airline's dispute scheme; Dear Sir or Madam,",
                "''; ''; 'Dear [name or team],'"
            })
    void theSalutationGreetsWhoeverIsKnown(String attention, String name, String salutation) {
        Party recipient = new Party(name, attention, List.of(), "GB", "", "");

        assertThat(TemplateFiller.fill("{salutation}", facts(recipient, EnglishVariant.GB)))
                .isEqualTo(salutation);
    }

    @Test
    void anAmericanSalutationHasAFullStopAndAColon() {
        Party recipient = new Party("Skyreach Inc", "Mr Dean Cole", List.of(), "US", "", "");

        assertThat(TemplateFiller.fill("{salutation}", facts(recipient, EnglishVariant.US)))
                .isEqualTo("Dear Mr. Cole:");
    }

    @Test
    void aLetterToNobodyByNameClosesAsItGreets() {
        Party court = new Party("the housing court", "", List.of(), "", "", "");

        assertThat(TemplateFiller.fill("{closing}", facts(court, EnglishVariant.GB)))
                .startsWith("Yours faithfully,");
        assertThat(TemplateFiller.fill("{closing}", facts(court, EnglishVariant.US)))
                .startsWith("Sincerely,");
    }

    @Test
    void theReplyByDateIsARealDate() {
        assertThat(TemplateFiller.fill("by {in 14 days}", facts(Party.NOBODY, EnglishVariant.GB)))
                .isEqualTo("by 5 December 2026");
        assertThat(TemplateFiller.fill("by {in 14 days}", facts(Party.NOBODY, EnglishVariant.US)))
                .isEqualTo("by December 5, 2026");
        assertThat(TemplateFiller.fill("on {18 days ago}", facts(Party.NOBODY, EnglishVariant.GB)))
                .isEqualTo("on 3 November 2026");
    }

    @Test
    void spellingFollowsTheEnglishOfTheLetter() {
        String template = "a {cancelled|canceled} flight";

        assertThat(TemplateFiller.fill(template, facts(Party.NOBODY, EnglishVariant.GB)))
                .isEqualTo("a cancelled flight");
        assertThat(TemplateFiller.spell(template, EnglishVariant.US)).isEqualTo("a canceled flight");
    }

    @Test
    void howToReachTheWriterNamesEveryWayThereIs() {
        assertThat(TemplateFiller.fill("reach me {contact}.", facts(Party.NOBODY, EnglishVariant.GB)))
                .isEqualTo("reach me at amara@example.org or on 0113 496 0000.");
    }

    @Test
    void whatIsNotKnownBecomesAGap() {
        LetterFacts nothing = new LetterFacts(Party.NOBODY, Party.NOBODY, TODAY, EnglishVariant.GB);

        assertThat(TemplateFiller.fill("{salutation} {company} {sender}", nothing))
                .isEqualTo("Dear [name or team], [name of the company] [your name]");
    }

    @Test
    void gapsCloseOnceTheirFactIsKnown() {
        LetterFacts nothing = new LetterFacts(Party.NOBODY, Party.NOBODY, TODAY, EnglishVariant.GB);
        String letter = TemplateFiller.fill("{salutation}\n\n[your order number]\n\nYours\n{sender}", nothing);
        Party recipient = new Party("Aer Alba", "Customer Care", List.of(), "IE", "", "");

        String closed = letter;
        for (TextEdit edit : TemplateFiller.closeGaps(letter, facts(recipient, EnglishVariant.GB))) {
            closed = edit.applyTo(closed);
        }

        assertThat(closed).isEqualTo("Dear Customer Care,\n\n[your order number]\n\nYours\nAmara Osei");
        assertThat(TemplateFiller.closeGaps(letter, nothing)).isEmpty();
    }

    @Test
    void bracesThatMeanNothingAreNamed() {
        assertThat(TemplateFiller.unknown(
                        "{salutaton} {sender} {in many days}", facts(Party.NOBODY, EnglishVariant.GB)))
                .containsExactly("{salutaton}", "{in many days}");
    }

    private static LetterFacts facts(Party recipient, EnglishVariant variant) {
        return new LetterFacts(AMARA, recipient, TODAY, variant);
    }
}
