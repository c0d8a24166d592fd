package app.redress.casefile.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.redress.casefile.Backups;
import app.redress.casefile.Backups.Extent;
import app.redress.casefile.CaseFixtures;
import app.redress.letter.Enclosure;
import app.redress.words.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.ZipParameters;

/** A backup that somebody has had their hands on, and the folder it is restored into. */
final class TamperedBackup {
    private static final Optional<String> NONE = Optional.empty();

    final KeptFolder kept;
    final Path backup;
    final Enclosure enclosure;
    private final Path folder;

    TamperedBackup(Path folder) throws IOException {
        this.folder = folder;
        kept = KeptFolder.in(folder.resolve("data"));
        enclosure = kept.addCase("Torn sofa", "Paid £400. ".repeat(2000));
        backup = folder.resolve("backup.zip");
        kept.backups().make(backup, Extent.EVERYTHING, NONE);
    }

    void assertRefused(String problem) throws IOException {
        assertRefused(problem, NONE, kept.backups());
    }

    void assertRefused(String problem, Optional<String> password, Backups backups) throws IOException {
        TreeMap<String, Integer> before = kept.everything();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> backups.restore(backup, password))
                .satisfies(told -> {
                    assertThat(told.problem()).isEqualTo(problem);
                    assertThat(CaseFixtures.WORDS.say(told)).contains(backup.toString(), "Nothing was changed");
                });
        assertThat(kept.everything()).isEqualTo(before);
        try (var all = Files.walk(folder)) {
            assertThat(all).noneMatch(file -> file.endsWith("evil.txt"));
        }
    }

    void add(String name, byte[] content) throws IOException {
        ZipParameters parameters = new ZipParameters();
        parameters.setFileNameInZip(name);
        try (ZipFile zip = new ZipFile(backup.toFile());
                InputStream in = new ByteArrayInputStream(content)) {
            zip.addStream(in, parameters);
        }
    }
}
