package app.redress.casefile.zip;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.Backups.Extent;
import app.redress.casefile.CaseFixtures;
import app.redress.casefile.CaseId;
import app.redress.casefile.sqlite.SqliteCaseRepository;
import app.redress.casefile.sqlite.SqliteDatabase;
import app.redress.casefile.sqlite.SqliteVentPages;
import app.redress.drafting.VentPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.lingala.zip4j.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A private page that was shredded, and the backups made before and after. */
class ShreddedPageInBackupsTest {
    /** Long enough to fill several pages of the store, so that pages fall free. */
    private static final String HEAT = "an unmistakable tirade about samovars. ".repeat(900);

    private static final List<String> WORDS = List.of("unmistakable", "tirade", "samovar");
    private static final Optional<String> NO_PASSWORD = Optional.empty();

    @TempDir
    Path folder;

    private KeptFolder kept;
    private Path backup;

    @BeforeEach
    void keepSomething() throws IOException {
        kept = KeptFolder.in(folder.resolve("data"));
        kept.addCase("Torn sofa", "Paid £400");
        backup = folder.resolve("backup.zip");
    }

    @ParameterizedTest
    @EnumSource
    void aBackupMadeAfterHoldsNoByteOfIt(Extent extent) throws IOException {
        try (SqliteDatabase database = SqliteDatabase.open(kept.database())) {
            SqliteVentPages pages = new SqliteVentPages(database);
            CaseId id = writeHot(database);
            pages.shred(id);
            // The window stays open: what it has just written may still stand beside the store.
            kept.backups().make(backup, extent, NO_PASSWORD);

            assertThat(filesWithTheHeat(unpacked())).isEmpty();
            assertThat(filesWithTheHeat(kept.data())).isEmpty();
        }
        assertThat(filesWithTheHeat(kept.data())).isEmpty();
    }

    /** Else the test above would prove nothing. */
    @Test
    void aBackupMadeBeforeStillHoldsIt() throws IOException {
        try (SqliteDatabase database = SqliteDatabase.open(kept.database())) {
            writeHot(database);
            kept.backups().make(backup, Extent.EVERYTHING, NO_PASSWORD);

            assertThat(filesWithTheHeat(unpacked())).isNotEmpty();
        }
    }

    private CaseId writeHot(SqliteDatabase database) {
        CaseId id = new SqliteCaseRepository(database, CaseFixtures.CLOCK)
                .create("Kettle", "faulty-goods", CaseFixtures.draft("Kettle", "Dear Skyreach"))
                .id();
        SqliteVentPages pages = new SqliteVentPages(database);
        for (int length = 1; length < 20; length++) {
            pages.keep(id, new VentPage(HEAT.substring(0, HEAT.length() / length), Optional.empty(), Optional.empty()));
        }
        return id;
    }

    private Path unpacked() throws IOException {
        Path into = folder.resolve("unpacked");
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            zip.extractAll(into.toString());
        }
        assertThat(into).isNotEmptyDirectory();
        return into;
    }

    private static List<Path> filesWithTheHeat(Path where) throws IOException {
        try (Stream<Path> files = Files.walk(where)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            return all.stream().filter(ShreddedPageInBackupsTest::holdsTheHeat).toList();
        }
    }

    private static boolean holdsTheHeat(Path file) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return WORDS.stream()
                    .flatMap(word -> Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)
                            .map(coded -> asBytes(word, coded)))
                    .anyMatch(bytes::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String asBytes(String word, Charset coded) {
        return new String(word.getBytes(coded), StandardCharsets.ISO_8859_1);
    }
}
