package app.redress.drafting.ui;

import static app.redress.casefile.CaseFixtures.AMARA;
import static app.redress.casefile.CaseFixtures.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.Facts;
import app.redress.letter.Party;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who writes and from where, asked of somebody of whom nothing is known. */
class WriterViewModelTest {
    private final Locale here = Locale.getDefault();
    private final IntakeScene intake = new IntakeScene();
    private final WriterViewModel writer =
            new WriterViewModel(intake.model, intake.settings, new FormsFilledBy(AMARA), WORDS);

    @BeforeEach
    void nothingIsKnown() {
        Locale.setDefault(Locale.ENGLISH);
        intake.settings.update(now -> now.withSender(Party.NOBODY));
        intake.begin("repairs-ignored");
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(here);
    }

    @Test
    void nothingIsGuessedWhereNothingTells() {
        assertThat(writer.asksCountryProperty().get()).isTrue();
        assertThat(writer.seemsProperty().get()).isEmpty();
        assertThat(writer.confirmProperty().get()).isEmpty();
    }

    @Test
    void aPostcodeSaysWhereAndOneClickConfirmsIt() {
        intake.type("details.home", "14 Mill Lane, Leeds LS1 4AP");
        intake.type("problem", "The wall is wet.");
        assertThat(writer.seemsProperty().get()).isEqualTo("It seems to be the United Kingdom: so says the postcode.");
        assertThat(told().sender().country()).as("a guess counts for nothing").isEmpty();

        writer.confirm();

        assertThat(intake.settings.get().sender().country()).isEqualTo("GB");
        assertThat(told().sender().country()).isEqualTo("GB");
        assertThat(writer.asksCountryProperty().get()).isFalse();
    }

    @Test
    void moneyOfOneCountryAndTheComputerTellToo() {
        intake.type("losses", "paint, €12");
        assertThat(writer.seemsProperty().get()).as("many pay in euros").isEmpty();
        intake.type("losses", "paint, £12");
        assertThat(writer.confirmProperty().get()).isEqualTo("Yes, United Kingdom");

        Locale.setDefault(Locale.US);
        intake.type("losses", "");
        assertThat(writer.seemsProperty().get())
                .isEqualTo("It seems to be the United States: your computer is set to it.");
        assertThat(told().sender().country()).isEmpty();
    }

    @Test
    void anotherCountryCanBeChosenAndSumsAreReadAnew() {
        intake.type("losses", "paint, 12");
        assertThat(intake.said("losses")).startsWith("Line 1 has no sum");

        writer.place("IE");

        assertThat(intake.settings.get().sender().country()).isEqualTo("IE");
        assertThat(intake.said("losses")).isEqualTo("€12 in all");
    }

    @Test
    void theCountryIsSaidAndCanBeChosenAnew() {
        writer.place("US");
        assertThat(writer.fromProperty().get()).isEqualTo("You write from the United States.");

        writer.askAgain();
        assertThat(writer.asksCountryProperty().get()).isTrue();
        writer.place("CA");

        assertThat(writer.asksCountryProperty().get()).isFalse();
        assertThat(writer.fromProperty().get()).isEqualTo("You write from Canada.");
        assertThat(told().sender().country()).isEqualTo("CA");
    }

    @Test
    void theNameIsAskedOnceAndTheLetterUsesIt() {
        assertThat(writer.namelessProperty().get()).isTrue();

        writer.askName(() -> {});

        assertThat(writer.namelessProperty().get()).isFalse();
        assertThat(writer.asksCountryProperty().get()).isFalse();
        assertThat(told().sender()).isEqualTo(AMARA);
    }

    private Facts told() {
        return intake.model.told().orElseThrow().facts();
    }
}
