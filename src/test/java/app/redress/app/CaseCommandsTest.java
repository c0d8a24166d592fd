package app.redress.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseFixtures;
import app.redress.casefile.CaseId;
import app.redress.casefile.sqlite.SqliteCaseRepository;
import app.redress.casefile.sqlite.SqliteDatabase;
import app.redress.cli.CommandLineInterface;
import app.redress.cli.Terminal;
import app.redress.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about single cases, on a data folder as the window leaves it. */
class CaseCommandsTest {
    private final CommandLineInterface commands =
            CommandLineWiring.commandLine(CaseFixtures.CLOCK, Words.load(Locale.ENGLISH));
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path data;
    private Path target;
    private CaseId sofa;

    @BeforeEach
    void keepThreeCases() {
        data = new AppDirectories(folder.resolve("data")).data();
        new AppDirectories(data).prepare();
        target = folder.resolve("pack.pdf");
        try (SqliteDatabase database = SqliteDatabase.open(data.resolve("redress.db"))) {
            SqliteCaseRepository cases = new SqliteCaseRepository(database, CaseFixtures.CLOCK);
            sofa = cases.create("Torn sofa", "", CaseFixtures.draft("Torn sofa", "Dear Skyreach"))
                    .id();
            cases.create("Lost parcel", "", CaseFixtures.draft("Lost parcel", "Dear Skyreach"));
            cases.create("Lost suitcase", "", CaseFixtures.draft("Lost suitcase", "Dear Skyreach"));
        }
    }

    @Test
    void casesAreListedWithTheirIds() {
        assertThat(run("cases")).isZero();
        assertThat(out()).hasLineCount(3).contains(sofa + "  Torn sofa");
    }

    @Test
    void casesAreListedForPrograms() {
        assertThat(run("cases", "--format", "json")).isZero();
        assertThat(out()).contains("\"id\":\"" + sofa + "\",\"title\":\"Torn sofa\"");
    }

    @Test
    void aCaseIsPackedByItsTitle() throws Exception {
        assertThat(run("pack", "torn SOFA", "--out", target.toString())).isZero();
        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Torn sofa", "Nothing has happened yet.");
        }
        assertThat(out()).contains(target + " has");
    }

    @Test
    void aCaseIsPackedByTheBeginningOfItsId() {
        assertThat(run("pack", sofa.toString().substring(0, 8), "--out", target.toString()))
                .isZero();
        assertThat(target).exists();
    }

    @Test
    void aCaseThatIsNotThereIsSaidSo() {
        assertThat(run("pack", "Kettle", "--out", target.toString())).isEqualTo(2);
        assertThat(err()).hasLineCount(1).contains("No case is called “Kettle”");
        assertThat(target).doesNotExist();
    }

    @Test
    void wordsThatFitTwoCasesNameTheirIds() {
        assertThat(run("pack", "lost", "--out", target.toString())).isEqualTo(2);
        assertThat(err()).hasLineCount(1).contains("2 cases are called “lost”");
        assertThat(target).doesNotExist();
    }

    @Test
    void aPackIsMadeWhileAWindowHasTheCasesOpen() {
        InstanceLock lock = InstanceLock.take(new AppDirectories(data).lock());
        SqliteDatabase open = SqliteDatabase.open(data.resolve("redress.db"));

        assertThat(run("pack", "Torn sofa", "--out", target.toString())).isZero();
        open.close();
        lock.close();
        assertThat(data).isDirectoryNotContaining("glob:**/unfinished-*");
    }

    @Test
    void aCaseGoesFromOneDataFolderToAnother() {
        assertThat(run(
                        "export-case",
                        "Torn sofa",
                        "--out",
                        folder.resolve("case").toString()))
                .isZero();
        data = folder.resolve("another");
        assertThat(run("import-case", folder.resolve("case").toString())).isZero();
        assertThat(out()).contains("“Torn sofa” is here now, as " + sofa);
        out.reset();
        assertThat(run("cases")).isZero();
        assertThat(out()).hasLineCount(1).contains("Torn sofa");
    }

    @Test
    void aCaseIsNotTakenInUnderAWindow() {
        InstanceLock lock = InstanceLock.take(new AppDirectories(data).lock());
        assertThat(run("import-case", folder.resolve("case").toString())).isEqualTo(2);
        assertThat(err()).hasLineCount(1).contains("open");
        lock.close();
    }

    @Test
    void aFolderWithoutCasesIsSaidToHaveNone() {
        data = folder.resolve("empty");
        assertThat(run("pack", "Torn sofa", "--out", target.toString())).isEqualTo(2);
        assertThat(err()).hasLineCount(1).contains("There are no cases");
        assertThat(data).doesNotExist();
    }

    private int run(String... words) {
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.add("--data");
        arguments.add(data.toString());
        return commands.run(arguments.toArray(String[]::new), terminal());
    }

    private Terminal terminal() {
        return new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
