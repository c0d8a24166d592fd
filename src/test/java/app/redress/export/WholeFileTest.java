package app.redress.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void anOlderFileStandsThere() throws IOException {
        target = Files.writeString(folder.resolve("letter.pdf"), "old");
    }

    @Test
    void aNewFileTakesThePlaceOfTheOldOne() {
        WholeFile.write(target, out -> out.write(NEW));

        assertThat(target).hasContent("new");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whenWritingFailsTheOldFileStaysAndNoNeighbourIsLeft() {
        ProblemException problem = catchThrowableOfType(
                ProblemException.class,
                () -> WholeFile.write(target, out -> {
                    out.write(NEW);
                    throw new IOException("the cable came out");
                }));

        assertThat(problem.problem()).isEqualTo("export.cannotWrite");
        assertThat(target).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aProblemOfTheContentPassesUnchanged() {
        ProblemException gone = new ProblemException("export.enclosureGone", null, "Receipt.pdf");

        ProblemException problem = catchThrowableOfType(
                ProblemException.class,
                () -> WholeFile.write(target, out -> {
                    throw gone;
                }));

        assertThat(problem).isSameAs(gone);
        assertThat(target).hasContent("old");
    }

    @Test
    void aFolderThatIsGoneIsNamed() {
        Path gone = folder.resolve("gone");

        assertThat(problemAt(gone.resolve("letter.pdf")).arguments()).containsExactly(gone.toAbsolutePath());
        assertThat(problemAt(gone.resolve("letter.pdf")).problem()).isEqualTo("export.folderGone");
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(problemAt(folder).problem()).isEqualTo("export.targetIsFolder");
        assertThat(target).hasContent("old");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), target);

        WholeFile.write(link, out -> out.write(NEW));

        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamed() {
        assumeTrue(
                folder.toFile().setWritable(false) && !Files.isWritable(folder), "the super-user may write anywhere");
        try {
            assertThat(problemAt(target).problem()).isEqualTo("export.notAllowed");
            assertThat(target).hasContent("old");
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void systemsSayInTheirOwnWordsThatADiskIsFull() {
        assertThat(problemOf(new IOException("No space left on device"))).isEqualTo("export.diskFull");
        assertThat(problemOf(new IOException("There is not enough space on the disk")))
                .isEqualTo("export.diskFull");
        assertThat(problemOf(new IOException("Disk quota exceeded"))).isEqualTo("export.diskFull");
    }

    @Test
    void systemsSayInTheirOwnWordsThatAFileIsLocked() {
        assertThat(problemOf(new AccessDeniedException("letter.pdf"))).isEqualTo("export.notAllowed");
        assertThat(problemOf(new FileSystemException(
                        "a", "b", "The process cannot access the file because it is being used by another process")))
                .isEqualTo("export.notAllowed");
        assertThat(problemOf(new FileSystemException("a", null, "Read-only file system")))
                .isEqualTo("export.notAllowed");
    }

    private String problemOf(Exception cause) {
        return WriteProblem.of(target, cause).problem();
    }

    private static ProblemException problemAt(Path place) {
        return catchThrowableOfType(ProblemException.class, () -> WholeFile.write(place, out -> out.write(NEW)));
    }
}
