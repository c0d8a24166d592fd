package app.redress.review.checks;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Writes how often each check is right: {@code mvn test -Dtest=CheckFiguresReport}, then read the file it names. */
class CheckFiguresReport {
    private static final Path TARGET = Path.of("target", "check-figures.txt");

    @Test
    void figuresOfEveryCheck() throws java.io.IOException {
        Files.createDirectories(TARGET.toAbsolutePath().getParent());
        Files.writeString(TARGET, CheckReport.of(LabelledLetters.TABLES).toString());
    }
}
