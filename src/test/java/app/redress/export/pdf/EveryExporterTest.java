package app.redress.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.redress.export.Letters;
import app.redress.words.ProblemException;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every exporter owes the file that stood there before. */
class EveryExporterTest {
    private static final String OLD = "the letter of last week";

    /** The least a disk of the memory can have, in bytes; less than any export but the smallest. */
    private static final int BLOCK = 64;

    @TempDir
    private Path folder;

    private Path files;

    @BeforeEach
    void aFolderForCopies() throws IOException {
        files = Files.createDirectories(folder.resolve("files"));
    }

    @ParameterizedTest
    @EnumSource
    void aFullDiskIsSaidAndTheOldFileStays(AnyExporter exporter) throws IOException {
        Configuration small = Configuration.unix().toBuilder()
                .setBlockSize(BLOCK)
                .setMaxSize(5 * BLOCK)
                .build();
        try (FileSystem disk = Jimfs.newFileSystem(small)) {
            Path target = Files.writeString(
                    Files.createDirectory(disk.getPath("/out")).resolve("letter"), OLD);

            String said = said(exporter, target);

            assertThat(said)
                    .isEqualTo("The disk is full, so letter was not written. Free some space or choose another"
                            + " place. An older file of that name is unchanged.");
            assertThat(Files.readString(target)).isEqualTo(OLD);
            assertThat(names(target.resolveSibling(""))).containsExactly("letter");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPlaceThatIsLockedIsSaidAndTheOldFileStays(AnyExporter exporter) throws IOException {
        Path place = Files.createDirectories(folder.resolve("out"));
        Path target = Files.writeString(place.resolve("letter"), OLD);
        assumeTrue(place.toFile().setWritable(false) && !Files.isWritable(place), "the super-user may write anywhere");
        try {
            assertThat(said(exporter, target))
                    .startsWith("letter can’t be written in ")
                    .endsWith("An older file of that name is unchanged.");
            assertThat(Files.readString(target)).isEqualTo(OLD);
            assertThat(names(place)).containsExactly("letter");
        } finally {
            assertThat(place.toFile().setWritable(true)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFolderInItsPlaceIsSaid(AnyExporter exporter) throws IOException {
        Path target = Files.createDirectories(folder.resolve("out").resolve("letter"));

        assertThat(said(exporter, target)).contains("is a folder. Choose a file name inside it.");
        assertThat(target).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void theNewFileIsWrittenBesideTheOldOneAndMovedIntoItsPlace(AnyExporter exporter) throws IOException {
        Path place = Files.createDirectories(folder.resolve("out"));
        Path target = Files.writeString(place.resolve("letter"), OLD);
        Object before = key(target);
        assumeTrue(before != null, "this file system does not tell one file from another");

        exporter.write(Letters.sofa(), files, target);

        assertThat(key(target)).as("another file, not the old one filled anew").isNotEqualTo(before);
        assertThat(names(place)).containsExactly("letter");
    }

    private String said(AnyExporter exporter, Path target) {
        ProblemException problem =
                catchThrowableOfType(ProblemException.class, () -> exporter.write(Letters.sofa(), files, target));
        return AnyExporter.WORDS.say(problem);
    }

    private static Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(file -> file.getFileName().toString()).toList();
        }
    }
}
