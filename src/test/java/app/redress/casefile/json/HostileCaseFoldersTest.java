package app.redress.casefile.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.Progress;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders that are damaged, or meant to do harm, are refused in one sentence and leave nothing behind. */
class HostileCaseFoldersTest extends CaseFolderScene {
    @Test
    void aFileThatIsMissingIsNamed() throws IOException {
        here.folders().save(id, saved, Progress.UNWATCHED);
        Files.delete(saved.resolve("files").resolve("02 offer.eml"));
        assertRefused("casefile.folder.file-missing");
    }

    @Test
    void aFileThatWasChangedIsNamed() throws IOException {
        here.folders().save(id, saved, Progress.UNWATCHED);
        Files.writeString(saved.resolve("files").resolve("02 offer.eml"), "THE OFFER");
        assertRefused("casefile.folder.file-changed");
    }

    @Test
    void aFileThatLeadsElsewhereIsRefused() throws IOException {
        here.folders().save(id, saved, Progress.UNWATCHED);
        Path offer = saved.resolve("files").resolve("02 offer.eml");
        Path secret = Files.move(offer, folder.resolve("secret"));
        Files.createSymbolicLink(offer, secret);
        assertRefused("casefile.folder.file-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../secret", "/etc/passwd", "..", "02 ..\\\\offer.eml", "offer.eml"})
    void aNameThatIsNoneOfOursIsRefused(String name) throws IOException {
        here.folders().save(id, saved, Progress.UNWATCHED);
        Files.writeString(folder.resolve("secret"), "the offer");
        change("\"02 offer.eml\"", "\"" + name + "\"");
        assertRefused("casefile.folder.damaged");
    }

    @Test
    void jsonThatIsBrokenIsRefused() throws IOException {
        here.folders().save(id, saved, Progress.UNWATCHED);
        String whole = Files.readString(saved.resolve("case.json"));
        for (String broken : List.of(
                "",
                "[]",
                "null",
                "{}",
                "{\"version\":1}",
                whole.substring(0, whole.length() / 2),
                whole.replace("\"letter-sent\"", "\"spell-cast\""),
                whole.replace("\"on\" : \"2026-11-21\"", "\"on\" : \"yesterday\""),
                whole.replace("\"entries\" : [", "\"entries\" : [ null,"),
                whole.replace("\"title\" :", "\"titel\" :"),
                "[".repeat(100_000))) {
            Files.writeString(saved.resolve("case.json"), broken);
            assertRefused("casefile.folder.damaged");
        }
    }

    @Test
    void jsonOfEnormousSizeIsNotRead() throws IOException {
        Files.createDirectories(saved);
        try (var sparse = new RandomAccessFile(saved.resolve("case.json").toFile(), "rw")) {
            sparse.setLength(3L << 30);
        }
        assertRefused("casefile.folder.damaged");
    }

    @Test
    void aFolderOfANewerRedressIsSaidToBe() throws IOException {
        here.folders().save(id, saved, Progress.UNWATCHED);
        change("\"version\" : 2", "\"version\" : 3");
        assertRefused("casefile.folder.newer");
    }

    @Test
    void aFolderWithoutACaseIsSaidToHaveNone() throws IOException {
        Files.createDirectories(saved);
        assertRefused("casefile.folder.none");
    }

    private void change(String from, String to) throws IOException {
        Path file = saved.resolve("case.json");
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private void assertRefused(String problem) throws IOException {
        assertThatProblem(() -> there.folders().take(saved, Progress.UNWATCHED), problem);
        assertNothingCame();
    }

    private void assertNothingCame() throws IOException {
        assertThat(there.cases.summaries()).isEmpty();
        assertThat(names(there.folder.resolve("files"))).isEmpty();
    }
}
