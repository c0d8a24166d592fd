package app.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseFixtures;
import app.redress.casefile.sqlite.SqliteCaseRepository;
import app.redress.casefile.sqlite.SqliteDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTest {
    @TempDir
    Path folder;

    private TestTerminal terminal;
    private String backup;

    @BeforeEach
    void keepACase() {
        try (SqliteDatabase database = SqliteDatabase.open(folder.resolve("redress.db"))) {
            new SqliteCaseRepository(database, CaseFixtures.CLOCK)
                    .create("Torn sofa", "", CaseFixtures.draft("Torn sofa", "Dear Skyreach"));
        }
        terminal = new TestTerminal().with(TestTerminal.backupsOf(folder));
        backup = folder.resolve("b.zip").toString();
    }

    @Test
    void aBackupIsMadeAndBroughtBack() {
        assertThat(terminal.run("backup", "--out", backup)).isZero();
        assertThat(terminal.out()).contains(backup + " holds one case and no files");
        assertThat(terminal.run("restore", backup)).isZero();
        assertThat(terminal.out()).contains("One case and no files are back.", "before-restore-");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void aPasswordIsTypedTwiceAndOnceToBringItBack() {
        terminal.typingPasswords("sesame", "sesame", "sesame");
        assertThat(terminal.run("backup", "--out", backup, "--password")).isZero();
        assertThat(terminal.run("restore", backup)).isZero();
    }

    @Test
    void aScriptPutsThePasswordIntoTheEnvironment() {
        terminal.with(Map.of("REDRESS_PASSWORD", "sesame"));
        assertThat(terminal.run("backup", "--out", backup, "--password")).isZero();
        assertThat(terminal.run("restore", backup)).isZero();
        terminal.with(Map.of("REDRESS_PASSWORD", "simsalabim"));
        assertThat(terminal.run("restore", backup)).isEqualTo(2);
        assertThat(terminal.err()).hasLineCount(1).contains("not the password");
    }

    @Test
    void aMistypedPasswordLocksNobodyOut() {
        terminal.typingPasswords("sesame", "seasme");
        assertThat(terminal.run("backup", "--out", backup, "--password")).isEqualTo(2);
        assertThat(terminal.err()).hasLineCount(1).contains("differ");
        assertThat(Path.of(backup)).doesNotExist();
    }

    @Test
    void whenNobodyCanBeAskedTheVariableIsNamed() {
        assertThat(terminal.run("backup", "--out", backup, "--password")).isEqualTo(2);
        assertThat(terminal.err()).hasLineCount(1).contains("REDRESS_PASSWORD");
        assertThat(Files.exists(Path.of(backup))).isFalse();
    }

    @Test
    void aFolderWithoutCasesIsSaidToHaveNone() {
        terminal.with(TestTerminal.backupsOf(folder.resolve("empty")));
        assertThat(terminal.run("backup", "--out", backup)).isEqualTo(2);
        assertThat(terminal.err()).hasLineCount(1).contains("nothing to back up");
    }
}
