package app.redress.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.Facts;
import app.redress.drafting.Situation;
import app.redress.drafting.json.JsonSituations;
import app.redress.letter.Enclosure;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.review.checks.CheckResult;
import app.redress.review.checks.Circumstances;
import app.redress.review.ui.ReaderNeed;
import app.redress.rulebook.jollyday.JollydayPublicHolidays;
import app.redress.rulebook.json.JsonRulebook;
import app.redress.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LetterNeedsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String BAG = "Dear Polar Air,\n\nI flew with you on 5 November 2026 and checked in a suitcase,"
            + " which I got back on 8 November 2026. One of its wheels was torn off. I had to pay €118 for a shirt."
            + " Please pay me €118 by 6 December 2026.\n\nYours sincerely,\n\nClaire Tremblay";

    private final LetterNeeds needs =
            new LetterNeeds(Words.load(Locale.UK), new JsonRulebook(Path.of("none")), new JollydayPublicHolidays());

    @Test
    void aTimeThatIsOverIsSaidWithWhatIsStillOpenAndWhereThatWasRead() {
        ReaderNeed over = need(letter(BAG), "Usual time over");

        assertThat(over.met()).isFalse();
        assertThat(over.hint())
                .contains("ended on 15 November 2026", "You can still write and ask")
                .contains("Last day to report a delay in writing: 29 November 2026")
                .contains("So says the official text.", "Read here: Montreal Convention")
                .doesNotContain("court");
        assertThat(over.hint()).startsWith(needs.closing(letter(BAG))).isNotEqualTo(needs.closing(letter(BAG)));
    }

    @Test
    void aTimeThatStillRunsIsCountedAndNotCalledOver() {
        Letter fresh = letter(BAG.replace("8 November", "18 November"));

        assertThat(need(fresh, "Day 4 of 7").met()).isTrue();
        assertThat(labels(fresh)).doesNotContain("Usual time over");
    }

    @Test
    void aTimeThatWasOverYearsAgoOrHasNoFaultBehindItIsNotBroughtUp() {
        assertThat(labels(letter(BAG.replace("November 2026", "November 2023"))))
                .doesNotContain("Usual time over");
        assertThat(labels(letter(BAG.replace("torn off", "blue")))).doesNotContain("Usual time over");
    }

    @Test
    void fewerFilesThanTheLetterNamesAreSaidBesideItAndBeforeItLeaves() {
        Letter named = letter(BAG.replace(
                " Please pay", " I enclose copies of the boarding pass, the bag tag and the receipt. Please pay"));
        Letter one =
                letter(named.body(), List.of(new Enclosure(UUID.randomUUID(), "pass.pdf", "application/pdf", 7, "x")));

        assertThat(labels(named)).contains("Enclosures");
        assertThat(need(one, "1 of 3 enclosures").hint())
                .startsWith("The letter names three enclosures; one file is in the case.");
        assertThat(needs.unmetMusts(one))
                .anyMatch(must -> must.startsWith("The letter names three enclosures; one file is in the case."));
    }

    @Test
    void howItWasPaidIsAskedOnlyWhereTheMatterHasAPaymentToProve() {
        assertThat(lacking()).contains("K08");

        needs.told(LetterNeeds.Told.of(Facts.NONE, situation("baggage")));
        assertThat(lacking()).isNotEmpty().doesNotContain("K08");

        needs.told(LetterNeeds.Told.of(Facts.NONE, situation("faulty-goods")));
        assertThat(lacking()).contains("K08");

        needs.told(LetterNeeds.Told.of(Facts.NONE, situation("baggage")));
        needs.begin();
        assertThat(lacking()).as("another letter").contains("K08");
    }

    private List<String> lacking() {
        return needs.lacking(letter(BAG), Circumstances.NONE).stream()
                .map(CheckResult::id)
                .toList();
    }

    private ReaderNeed need(Letter letter, String label) {
        return needs.needs(letter).stream()
                .filter(need -> need.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private List<String> labels(Letter letter) {
        return needs.needs(letter).stream().map(ReaderNeed::label).toList();
    }

    private static Situation situation(String id) {
        return new JsonSituations(Path.of("none"))
                .all().stream()
                        .filter(situation -> situation.id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    private static Letter letter(String body) {
        return letter(body, List.of());
    }

    private static Letter letter(String body, List<Enclosure> files) {
        Party claire = new Party("Claire Tremblay", "", List.of("88 Spadina Avenue"), "CA", "c@example.org", "");
        return new Letter(claire, Party.NOBODY, TODAY, "Complaint: baggage", "", body, files, EnglishVariant.GB);
    }
}
