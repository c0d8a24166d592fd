package app.redress.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the figures and prints them; {@code -Dredress.minutes=10} says how long the editing lasts. */
@Tag("measure")
class FiguresTest {
    private static final List<String> HEADLESS =
            List.of("-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw", "-Dprism.text=t2k");

    @TempDir
    private Path folder;

    @Test
    void fromTheCommandToAWindowAndToTheFirstFindings() throws Exception {
        take("start");
    }

    @Test
    void fromTheLastKeyToItsFinding() throws Exception {
        take("typing");
    }

    @Test
    void memoryAfterMinutesOfEditing() throws Exception {
        take("memory");
    }

    private void take(String figure) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (hasNoDisplay()) {
            command.addAll(HEADLESS);
        }
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        command.addAll(List.of("-cp", classPath, Figures.class.getName(), figure, folder.toString()));
        command.addAll(
                List.of(String.valueOf(System.currentTimeMillis()), System.getProperty("redress.minutes", "10")));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        said.lines().filter(line -> line.contains(": ")).forEach(System.out::println);
    }

    private static boolean hasNoDisplay() {
        return System.getProperty("os.name").contains("Linux") && System.getenv("DISPLAY") == null;
    }
}
