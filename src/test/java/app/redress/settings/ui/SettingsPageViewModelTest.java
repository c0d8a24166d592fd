package app.redress.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.AddressForms;
import app.redress.letter.Party;
import app.redress.settings.CurrentSettings;
import app.redress.settings.Settings;
import app.redress.settings.Settings.Theme;
import app.redress.ui.DialogsNoted;
import app.redress.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SettingsPageViewModelTest {
    private static final Party AMARA = new Party("Amara Osei", "", List.of("14 Mill Lane"), "GB", "", "");

    private final CurrentSettings settings = new CurrentSettings(
            Settings.FIRST_START.withDictionary(Set.of("Zesty", "amber")).withIgnoredRules(Set.of("NOT_GIVE_A_DAMN")));
    private final DialogsNoted dialogs = new DialogsNoted();
    private final SettingsPageViewModel model = new SettingsPageViewModel(
            settings, new Amara(), dialogs, Path.of("home", "redress"), Words.load(Locale.UK));

    @Test
    void theThemeHoldsAtOnceAndFollowsChangesMadeElsewhere() {
        model.themeProperty().set(Theme.DARK);
        assertThat(settings.get().theme()).isEqualTo(Theme.DARK);

        settings.update(now -> now.withTheme(Theme.LIGHT));
        assertThat(model.themeProperty().get()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void textGrowsAndShrinksInStepsAndGoesBackToNormal() {
        model.largerText();
        model.largerText();
        assertThat(model.textScaleProperty().get()).isEqualTo(120);

        model.smallerText();
        assertThat(settings.get().textScale()).isEqualTo(110);

        model.normalText();
        assertThat(settings.get().textScale()).isEqualTo(100);
    }

    @Test
    void theSenderIsEditedInItsForm() {
        assertThat(model.senderProperty().get()).startsWith("Not asked yet");

        model.editSender();

        assertThat(model.senderProperty().get()).isEqualTo("Amara Osei\n14 Mill Lane");
    }

    @Test
    void aWordTakenOutOfTheDictionaryComesBackWithUndo() {
        assertThat(model.dictionary()).containsExactly("amber", "Zesty");

        model.forgetWord("amber");
        assertThat(settings.get().dictionary()).containsExactly("Zesty");

        dialogs.takeUpOffer();
        assertThat(model.dictionary()).containsExactly("amber", "Zesty");
    }

    @Test
    void aRuleCanBeHeededAgain() {
        model.heedRule("NOT_GIVE_A_DAMN");
        assertThat(model.ignoredRules()).isEmpty();

        dialogs.takeUpOffer();
        assertThat(settings.get().ignoredRules()).containsExactly("NOT_GIVE_A_DAMN");
        assertThat(SettingsPageViewModel.ruleName("NOT_GIVE_A_DAMN")).isEqualTo("Not give a damn");
    }

    @Test
    void theDataFolderIsCopied() {
        model.copyDataFolder();

        assertThat(dialogs.copied()).containsExactly(Path.of("home", "redress").toString());
    }

    /** The form of an address block, in which Amara types hers. */
    private static final class Amara implements AddressForms {
        @Override
        public void editSender(Party sender, Consumer<Party> done) {
            done.accept(AMARA);
        }

        @Override
        public void editRecipient(Party recipient, Consumer<Party> done) {
            throw new AssertionError("nobody asked for a recipient");
        }
    }
}
