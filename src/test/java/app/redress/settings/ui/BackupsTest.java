package app.redress.settings.ui;

import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.Backups;
import app.redress.casefile.CaseFixtures;
import app.redress.casefile.CaseWords;
import app.redress.casefile.CasesInMemory;
import app.redress.casefile.Progress;
import app.redress.ui.DialogsNoted;
import app.redress.ui.DirectBackgroundTasks;
import app.redress.words.ProblemException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Making backups and bringing them back, as the forms do it. */
class BackupsTest {
    private static final Path FILE = Path.of("backup.zip");

    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final DialogsNoted dialogs = new DialogsNoted();
    private final CaseWords words = CaseWords.of(WORDS, CLOCK);
    private final CasesInMemory cases = new CasesInMemory(CLOCK);
    private final Noted backups = new Noted();
    private final List<String> restored = new ArrayList<>();
    private final BackUpViewModel making = new BackUpViewModel(backups, tasks, dialogs, words);
    private final RestoreViewModel restore = new RestoreViewModel(
            backups, cases, (file, password) -> restored.add(file + " " + password.orElse("-")), tasks, words, CLOCK);

    @Test
    void aBackupIsMadeWithoutAPasswordUnlessOneIsTyped() {
        dialogs.choosing(FILE);
        making.save();
        tasks.runAll();
        assertThat(backups.passwords).containsExactly(Optional.empty());
        assertThat(dialogs.said())
                .last()
                .isEqualTo("backup.zip holds 2 cases and 3 files, and could be read again. One file that your cases"
                        + " name had been lost before.");
    }

    @Test
    void aPasswordIsTypedTwice() {
        making.passwordProperty().set("sesame");
        assertThat(making.isReady()).isFalse();
        assertThat(making.problemProperty().get()).contains("differ");
        making.againProperty().set("sesame");
        assertThat(making.isReady()).isTrue();
        assertThat(making.problemProperty().get()).isEmpty();
    }

    @Test
    void aBackupThatIsStoppedIsSaidToBe() {
        dialogs.stopWatchedWork();
        dialogs.choosing(FILE);
        making.save();
        tasks.runAll();
        assertThat(dialogs.said()).last().isEqualTo("Stopped. No backup was made.");
    }

    @Test
    void whatABackupHoldsAndReplacesIsSaidBeforeItIsBroughtBack() {
        cases.create("Broadband", "", CaseFixtures.draft("Broadband", "Dear Skyreach"));
        restore.begin(FILE);
        tasks.runAll();
        assertThat(restore.foundProperty().get())
                .contains("It holds 2 cases and 3 files. The latest change in it is of 20 November 2026.")
                .contains("It takes the place of the one case you have now. Nothing is deleted");

        restore.restore();
        assertThat(restored).containsExactly("backup.zip -");
    }

    @Test
    void aLockedBackupWantsItsPasswordFirst() {
        backups.key = "sesame";
        restore.begin(FILE);
        tasks.runAll();
        assertThat(restore.lockedProperty().get()).isTrue();
        assertThat(restore.readyProperty().get()).isFalse();
        restore.restore();
        assertThat(restored).isEmpty();

        restore.passwordProperty().set("simsalabim");
        restore.look();
        tasks.runAll();
        assertThat(restore.problemProperty().get()).contains("not the password");
        assertThat(restore.readyProperty().get()).isFalse();

        restore.passwordProperty().set("sesame");
        restore.look();
        tasks.runAll();
        assertThat(restore.problemProperty().get()).isEmpty();
        restore.restore();
        assertThat(restored).containsExactly("backup.zip sesame");
    }

    private static final class Noted implements Backups {
        private final List<Optional<String>> passwords = new ArrayList<>();
        private String key = "";

        @Override
        public Backup make(Path target, Extent extent, Optional<String> password, Progress progress) {
            progress.reached(0.5);
            passwords.add(password);
            return new Backup(target, 2, 3, 1);
        }

        @Override
        public boolean needsPassword(Path backup) {
            return !key.isEmpty();
        }

        @Override
        public Look look(Path backup, Optional<String> password) {
            if (!key.isEmpty() && !password.equals(Optional.of(key))) {
                throw new ProblemException("casefile.backup.wrong-password", null, backup);
            }
            return new Look(2, 3, Optional.of(Instant.parse("2026-11-20T10:00:00Z")));
        }

        @Override
        public Restored restore(Path backup, Optional<String> password, Progress progress) {
            throw new UnsupportedOperationException();
        }
    }
}
