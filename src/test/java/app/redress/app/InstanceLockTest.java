package app.redress.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.redress.words.ProblemException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceLockTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("redress.lock");
    }

    private static void assertTaken(ThrowingCallable work) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(work)
                .satisfies(problem -> assertThat(problem.problem()).isEqualTo("app.second-window"));
    }

    @Test
    void aSecondWindowOfTheSameProgramIsRefused() {
        try (InstanceLock first = InstanceLock.take(file())) {
            assertThat(first).isNotNull();
            assertTaken(() -> InstanceLock.take(file()));
        }
        InstanceLock.take(file()).close();
    }

    @Test
    void aSecondProgramIsRefusedUntilTheFirstEndsHoweverItEnds() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(List.of(
                        Paths.get(System.getProperty("java.home"), "bin", "java")
                                .toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        file().toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = other.inputReader()) {
            assertThat(said.readLine()).isEqualTo("held");
            assertTaken(() -> InstanceLock.take(file()));
        } finally {
            other.destroyForcibly();
        }
        assertThat(other.waitFor(20, TimeUnit.SECONDS)).isTrue();
        InstanceLock.take(file()).close();
    }

    /** Another program that holds the lock until it is killed. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] args) throws IOException {
            try (InstanceLock lock = InstanceLock.take(Path.of(args[0]))) {
                System.out.println(lock == null ? "" : "held");
                System.in.read();
            }
        }
    }
}
