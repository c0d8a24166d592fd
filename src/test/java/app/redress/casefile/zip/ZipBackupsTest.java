package app.redress.casefile.zip;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.Backups.Backup;
import app.redress.casefile.Backups.Extent;
import app.redress.casefile.Backups.Restored;
import app.redress.casefile.CaseFixtures;
import app.redress.casefile.ScratchFolder;
import app.redress.casefile.sqlite.SqliteCaseRepository;
import app.redress.casefile.sqlite.SqliteDatabase;
import app.redress.letter.Enclosure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.FileHeader;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipBackupsTest {
    private static final Optional<String> NONE = Optional.empty();
    private static final Optional<String> SECRET = Optional.of("köttbullar 7");

    @TempDir
    Path folder;

    private KeptFolder kept;
    private Path backup;

    @BeforeEach
    void keepSomething() throws IOException {
        kept = KeptFolder.in(folder.resolve("data"));
        backup = folder.resolve("backup.zip");
    }

    private KeptFolder elsewhere() throws IOException {
        return KeptFolder.in(folder.resolve("another computer"));
    }

    @Test
    void whatWasBackedUpComesBackOnAnotherComputer() throws IOException {
        Enclosure receipt = kept.addCase("Torn sofa", "Paid £400");
        kept.addCase("Late train", "Ticket");
        Files.writeString(kept.places().settings(), "{\"theme\":\"DARK\"}");
        Files.createDirectories(kept.places().templates());
        Files.writeString(kept.places().templates().resolve("my garage.json"), "{}");

        Backup made = kept.backups().make(backup, Extent.EVERYTHING, NONE);
        KeptFolder other = elsewhere();
        Restored restored = other.backups().restore(backup, NONE);

        assertThat(made).isEqualTo(new Backup(backup, 2, 2, 0));
        assertThat(restored).isEqualTo(new Restored(2, 2, 0, Optional.empty()));
        assertThat(other.subjects()).containsExactly("Late train", "Torn sofa");
        assertThat(other.copyOf(receipt)).hasContent("Paid £400");
        assertThat(other.places().settings()).hasContent("{\"theme\":\"DARK\"}");
        assertThat(other.places().templates().resolve("my garage.json")).hasContent("{}");
    }

    @Test
    void aBackupHoldsWhatWasWrittenAMomentAgoByAnOpenWindow() throws IOException {
        kept.addCase("Torn sofa", "Paid £400");
        try (SqliteDatabase database = SqliteDatabase.open(kept.database())) {
            new SqliteCaseRepository(database, CaseFixtures.CLOCK)
                    .create("Just now", "", CaseFixtures.draft("Just now", "Dear Skyreach"));
            kept.backups().make(backup, Extent.EVERYTHING, NONE);
        }

        KeptFolder other = elsewhere();
        other.backups().restore(backup, NONE);
        assertThat(other.subjects()).containsExactly("Just now", "Torn sofa");
    }

    @Test
    void whatStoodThereBeforeIsKeptAside() throws IOException {
        kept.addCase("Torn sofa", "Paid £400");
        Files.writeString(kept.places().settings(), "{\"theme\":\"DARK\"}");
        kept.backups().make(backup, Extent.EVERYTHING, NONE);
        Enclosure later = kept.addCase("After the backup", "Proof");
        Files.writeString(kept.places().settings(), "{\"theme\":\"LIGHT\"}");

        Restored restored = kept.backups().restore(backup, NONE);

        assertThat(kept.subjects()).containsExactly("Torn sofa");
        assertThat(kept.places().settings()).hasContent("{\"theme\":\"DARK\"}");
        Path aside = restored.aside().orElseThrow();
        assertThat(new KeptFolder(aside).subjects()).containsExactly("After the backup", "Torn sofa");
        assertThat(aside.resolve("settings.json")).hasContent("{\"theme\":\"LIGHT\"}");
        assertThat(kept.copyOf(later)).hasContent("Proof");
    }

    @Test
    void writesThatStandBesideAStoreGoAsideWithIt() throws IOException {
        kept.addCase("Torn sofa", "Paid £400");
        kept.backups().make(backup, Extent.EVERYTHING, NONE);
        // As a killed process leaves them.
        Files.writeString(folder.resolve("data/redress.db-wal"), "recent");
        Files.writeString(folder.resolve("data/redress.db-shm"), "memory");

        Path aside = kept.backups().restore(backup, NONE).aside().orElseThrow();

        assertThat(aside.resolve("redress.db-wal")).hasContent("recent");
        assertThat(kept.subjects()).containsExactly("Torn sofa");
    }

    @Test
    void aDamagedStoreIsReplacedAndKept() throws IOException {
        kept.addCase("Torn sofa", "Paid £400");
        kept.backups().make(backup, Extent.EVERYTHING, NONE);
        Files.writeString(kept.database(), "Not a store any more");

        Path aside = kept.backups().restore(backup, NONE).aside().orElseThrow();

        assertThat(kept.subjects()).containsExactly("Torn sofa");
        assertThat(aside.resolve("redress.db")).hasContent("Not a store any more");
    }

    @Test
    void everyEntryIsEncryptedWithTheLongestKeyAndOpensWithThePassword() throws IOException {
        kept.addCase("Torn sofa", "Paid £400");
        kept.backups().make(backup, Extent.EVERYTHING, SECRET);

        try (ZipFile zip = new ZipFile(backup.toFile())) {
            assertThat(zip.getFileHeaders()).hasSize(2).allSatisfy(entry -> assertThat(
                            entry.getAesExtraDataRecord().getAesKeyStrength())
                    .isEqualTo(AesKeyStrength.KEY_STRENGTH_256));
            assertThat(zip.getFileHeaders()).allMatch(FileHeader::isEncrypted);
        }
        assertThat(kept.backups().needsPassword(backup)).isTrue();
        KeptFolder other = elsewhere();
        other.backups().restore(backup, SECRET);
        assertThat(other.subjects()).containsExactly("Torn sofa");
    }

    @Test
    void aFileThatWasLostBeforeIsCountedAndKeepsNothingElseBack() throws IOException {
        Files.delete(kept.copyOf(kept.addCase("Torn sofa", "Paid £400")));
        Files.writeString(kept.copyOf(kept.addCase("Late train", "Ticket")), "cut");
        kept.addCase("Wrong bill", "Bill");

        assertThat(kept.backups().make(backup, Extent.EVERYTHING, NONE)).isEqualTo(new Backup(backup, 3, 1, 2));
        assertThat(elsewhere().backups().restore(backup, NONE)).isEqualTo(new Restored(3, 1, 2, Optional.empty()));
    }

    @Test
    void aBackupWithoutFilesFindsThemWhereTheyStayed() throws IOException {
        Enclosure receipt = kept.addCase("Torn sofa", "Paid £400");
        Backup made = kept.backups().make(backup, Extent.WITHOUT_FILES, NONE);
        Restored restored = kept.backups().restore(backup, NONE);

        assertThat(made).isEqualTo(new Backup(backup, 1, 0, 0));
        assertThat(restored.lost()).isZero();
        assertThat(kept.copyOf(receipt)).hasContent("Paid £400");
    }

    @Test
    void whatAKilledProgramLeftGoesAndWhatIsInUseStays() throws IOException {
        kept.addCase("Torn sofa", "Paid £400");
        Path left = Files.createDirectories(kept.data().resolve("unfinished-1"));
        Files.writeString(left.resolve("copy.db"), "half");
        Path elsewhere = folder.resolve(".redress-1.part");
        Files.writeString(elsewhere, "half");
        Path own = folder.resolve("mine.txt");
        Files.writeString(own, "whole");
        Files.writeString(left.resolve("neighbours"), elsewhere + "\n" + own + "\n");

        try (ScratchFolder busy = ScratchFolder.in(kept.data())) {
            kept.backups().make(backup, Extent.EVERYTHING, NONE);
            assertThat(busy.path()).exists();
        }

        assertThat(left).doesNotExist();
        assertThat(elsewhere).doesNotExist();
        assertThat(own).exists();
    }

    @Test
    void nothingUnfinishedStays() throws IOException {
        kept.addCase("Torn sofa", "Paid £400");
        kept.backups().make(backup, Extent.EVERYTHING, NONE);
        kept.backups().restore(backup, NONE);

        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.map(Path::toString))
                    .noneMatch(name -> name.contains("unfinished") || name.endsWith(".part"));
        }
    }
}
