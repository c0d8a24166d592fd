package app.redress.casefile.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {
    @TempDir
    Path folder;

    private String opened(Path temp, Path store) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temp,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Opener.class.getName(),
                        store.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        child.waitFor();
        return said;
    }

    @Test
    void whereTheTempFolderWillNotDoTheDataFolderDoes() throws IOException, InterruptedException {
        assertThat(opened(folder.resolve("nowhere"), folder.resolve("redress.db")))
                .endsWith("opened");
    }

    @Test
    void whereNoFolderWillDoItIsSaid() throws IOException, InterruptedException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "x");
        assertThat(opened(folder.resolve("nowhere"), inTheWay.resolve("redress.db")))
                .endsWith("casefile.store.library");
    }

    /** Another program that opens a store. */
    static final class Opener {
        private Opener() {}

        public static void main(String[] args) {
            try (SqliteDatabase database = SqliteDatabase.open(Path.of(args[0]))) {
                String said = database.read(handle -> "opened");
                System.out.print(said);
            } catch (ProblemException e) {
                System.out.print(e.problem());
            }
        }
    }
}
