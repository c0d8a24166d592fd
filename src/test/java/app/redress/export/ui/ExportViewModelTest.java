package app.redress.export.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseId;
import app.redress.casefile.Departure;
import app.redress.export.Concern;
import app.redress.export.CopyCleaner;
import app.redress.export.DocumentOpener;
import app.redress.export.EnclosedCopies;
import app.redress.export.ExportFormat;
import app.redress.export.Fingerprint;
import app.redress.export.LeavingCheck;
import app.redress.export.LetterExporter;
import app.redress.export.Letters;
import app.redress.export.MailtoAddress;
import app.redress.export.Outgoing;
import app.redress.export.Trace;
import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import app.redress.settings.CurrentSettings;
import app.redress.settings.Settings;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.Dialogs;
import app.redress.ui.DirectBackgroundTasks;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportViewModelTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final CaseId CASE = CaseId.of("6f8a4c1e-0000-4000-8000-000000000001");

    private final Words words = Words.load(Locale.UK);
    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final DeparturesInMemory departures = new DeparturesInMemory();
    private final Desk desk = new Desk();

    @TempDir
    private Path folder;

    private Path target;
    private ExportViewModel model;

    @BeforeEach
    void openTheLetter() {
        target = folder.resolve("sofa");
        desk.target = Optional.of(target);
        desk.folder = folder;
        EnclosedCopies copies = new EnclosedCopies(List.of(new TellingPhotos()), folder.resolve("scratch"));
        model = new ExportViewModel(
                desk,
                new OutgoingLetter(desk.letterProperty(), new CurrentSettings(Settings.FIRST_START)),
                new LeavingCheck(outgoing -> List.of(), copies, words),
                new Leaving(
                        desk.waysOut(tasks),
                        copies,
                        new DepartureLog(departures, new CopiesNoted(), tasks, NOON, words),
                        tasks,
                        desk,
                        words),
                tasks,
                desk);
    }

    @Test
    void aPdfGoesWhereThePersonSaidUnderAGoodName() {
        model.exportPdf();
        tasks.runAll();

        assertThat(desk.suggested).isEqualTo("2026-11-21 Complaint order HF-20418, sofa delivered torn.pdf");
        assertThat(desk.said).containsExactly("PDF to " + target, "toast: Saved sofa [Open]");
    }

    @Test
    void theToastOpensThePdf() {
        model.exportPdf();
        tasks.runAll();
        desk.action.run();
        tasks.runAll();

        assertThat(desk.said).endsWith("open " + target);
    }

    @Test
    void aMailDraftTakesItsEnclosuresAndOpensInTheMailProgram() {
        enclose("Tear.jpg", "Bill.pdf");

        model.exportMail();
        tasks.runAll();
        model.goAhead();
        tasks.runAll();

        assertThat(desk.files).hasSize(2);
        assertThat(desk.said)
                .containsExactly(
                        "EML to " + target, "open " + target, "toast: Saved sofa and opened it in your mail program");
    }

    @Test
    void aHotPhraseAndATellingPhotoAreShownBeforeTheLetterLeaves() {
        enclose("Tear.jpg");
        desk.hot = List.of("brain-dead driver");

        model.exportPdf();
        tasks.runAll();

        assertThat(model.questionProperty().get().orElseThrow().concerns(false))
                .extracting(Concern::words)
                .containsExactly("Tear.jpg also tells: who made it.", "One phrase runs hot: “brain-dead driver”");
        assertThat(model.questionProperty().get().orElseThrow().concerns(true)).hasSize(1);
    }

    @Test
    void onOneClickTheCopiesThatLeaveTellNothingAndTheKeptOnesStay() throws IOException {
        enclose("Tear.jpg");

        model.exportMail();
        tasks.runAll();
        model.cleanProperty().set(true);
        model.goAhead();
        tasks.runAll();

        Path gone = desk.files.values().iterator().next();
        assertThat(gone).startsWithRaw(folder.resolve("scratch")).doesNotExist();
        assertThat(Files.readString(folder.resolve("Tear.jpg"))).isEqualTo("a photo by Amara");
        assertThat(departures.kept().get(0).contents())
                .containsExactly(new Departure.Content("Tear.jpg", 7, Fingerprint.of("a photo"), true));
    }

    @Test
    void whatHasLeftIsKeptInTheCaseWithItsFingerprint() {
        model.exportPdf();
        tasks.runAll();

        Departure left = departures.kept().get(0);
        assertThat(left.way()).isEqualTo("PDF");
        assertThat(left.file()).isEqualTo("sofa");
        assertThat(left.sha256()).isEqualTo(Fingerprint.of("letter"));
        assertThat(left.left()).isEqualTo(NOON.instant());
        assertThat(left.recipient()).isEqualTo("Harbour & Finch Ltd");
        assertThat(left.words()).contains("Dear Ms Finch,");
        assertThat(left.copy()).as("the file itself").map(Enclosure::sha256).contains(Fingerprint.of("letter"));
    }

    @Test
    void whatDidNotLeaveIsNotKept() {
        desk.trouble = Optional.of(new ProblemException("export.diskFull", null, "sofa"));

        model.exportPdf();
        tasks.runAll();
        desk.target = Optional.empty();
        model.exportPdf();
        tasks.runAll();

        assertThat(departures.kept()).isEmpty();
    }

    @Test
    void aMessageBegunInTheMailProgramIsKeptToo() {
        model.beginMail();
        tasks.runAll();

        assertThat(desk.said).startsWith("compose mailto:care@harbourandfinch.example");
        assertThat(departures.kept()).extracting(Departure::way).containsExactly("MAILTO");
    }

    @Test
    void withoutAMailProgramThePersonIsToldWhereTheDraftIs() {
        desk.programs = false;

        model.exportMail();
        tasks.runAll();

        assertThat(desk.said).endsWith("problem: export.noMailProgram " + target);
    }

    @Test
    void aFileThatNothingOpensIsShownInItsFolderAndElseNamed() {
        desk.programs = false;

        model.exportPdf();
        tasks.runAll();
        desk.action.run();
        tasks.runAll();

        assertThat(desk.said).endsWith("show " + target, "problem: export.cannotOpen " + target);
    }

    @Test
    void aPersonWhoChangesTheirMindWritesNothing() {
        desk.target = Optional.empty();

        model.exportPdf();
        tasks.runAll();

        assertThat(desk.said).isEmpty();
        assertThat(model.isBusy()).isFalse();
    }

    @Test
    void whatIsMissingIsAskedOnceMoreAndTheLetterMayGoAllTheSame() {
        desk.unmet = List.of("Say by when you want an answer.");

        model.exportPdf();
        tasks.runAll();
        assertThat(model.questionProperty().get().orElseThrow().concerns(false))
                .containsExactly(new Concern(Concern.Kind.UNMET, "Say by when you want an answer."));
        assertThat(desk.suggested).isEmpty();

        model.goAhead();
        tasks.runAll();
        assertThat(model.questionProperty().get()).isEmpty();
        assertThat(desk.said).startsWith("PDF to " + target);
    }

    @Test
    void backToTheLetterWritesNothing() {
        desk.unmet = List.of("Say by when you want an answer.");

        model.exportMail();
        tasks.runAll();
        model.keepWriting();
        tasks.runAll();

        assertThat(model.questionProperty().get()).isEmpty();
        assertThat(desk.said).isEmpty();
    }

    @Test
    void aProblemIsSaidAndTheMenuIsFreeAgain() {
        desk.trouble = Optional.of(new ProblemException("export.diskFull", null, "sofa"));

        model.exportPdf();
        assertThat(model.isBusy()).isTrue();
        tasks.runAll();

        assertThat(desk.said).containsExactly("problem: export.diskFull sofa");
        assertThat(model.isBusy()).isFalse();
    }

    @Test
    void whileOneExportRunsASecondDoesNotBegin() {
        model.exportPdf();
        model.exportMail();
        tasks.runAll();

        assertThat(desk.said).containsExactly("PDF to " + target, "toast: Saved sofa [Open]");
    }

    @Test
    void withoutAPrinterThePersonIsTold() {
        model.print();
        tasks.runAll();

        assertThat(desk.said).containsExactly("problem: export.noPrinter");
    }

    @Test
    void theCopiedLetterIsTheWholeLetter() {
        enclose("Tear.jpg");

        model.copyText();
        tasks.runAll();

        assertThat(desk.copied)
                .startsWith("Amara Osei")
                .contains("Dear Ms Finch,")
                .endsWith("- Tear.jpg");
        assertThat(desk.said).containsExactly("toast: The letter is on the clipboard");
    }

    private void enclose(String... names) {
        desk.letter = withTypes(Letters.withEnclosures(names));
        openTheLetter();
    }

    private static Letter withTypes(Letter letter) {
        return new Letter(
                letter.sender(),
                letter.recipient(),
                letter.date(),
                letter.subject(),
                letter.reference(),
                letter.body(),
                letter.enclosures().stream()
                        .map(it -> new Enclosure(it.id(), it.name(), "image/jpeg", it.size(), it.sha256()))
                        .toList(),
                letter.variant());
    }

    /** Every photo tells by whom it is. */
    private static final class TellingPhotos implements CopyCleaner {
        @Override
        public boolean knows(String mediaType) {
            return mediaType.equals("image/jpeg");
        }

        @Override
        public Set<Trace> traces(Path file) {
            return Set.of(Trace.AUTHOR);
        }

        @Override
        public void clean(Path file, OutputStream out) throws IOException {
            out.write("a photo".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The letter, the window and the programs round the view model, writing down what they are told. */
    private static final class Desk implements ExportSource, Dialogs, DocumentOpener {
        private final List<String> said = new ArrayList<>();
        private Letter letter = Letters.withEnclosures();
        private Path folder = Path.of("");
        private List<String> hot = List.of();
        private Map<Enclosure, Path> files = Map.of();
        private List<String> unmet = List.of();
        private Optional<Path> target = Optional.empty();
        private Optional<ProblemException> trouble = Optional.empty();
        private Runnable action = () -> {};
        private String suggested = "";
        private String copied = "";
        private boolean programs = true;

        LetterExporter exporter(ExportFormat format) {
            return new LetterExporter() {
                @Override
                public ExportFormat format() {
                    return format;
                }

                @Override
                public void export(Outgoing outgoing, Path file) {
                    trouble.ifPresent(problem -> {
                        throw problem;
                    });
                    files = outgoing.files();
                    said.add(format + " to " + file);
                    try {
                        Files.writeString(file, "letter");
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            };
        }

        WaysOut waysOut(BackgroundTasks tasks) {
            List<LetterExporter> exporters = Stream.of(ExportFormat.PDF, ExportFormat.EML)
                    .map(this::exporter)
                    .toList();
            return new WaysOut(exporters, new LetterPrint(PagesDrawn::of, PrintingNoted.none(), tasks, this), this);
        }

        @Override
        public Letter letter() {
            return letter;
        }

        @Override
        public ObservableValue<Letter> letterProperty() {
            return new SimpleObjectProperty<>(letter);
        }

        @Override
        public List<String> unmetMusts() {
            return unmet;
        }

        @Override
        public List<String> hotPhrases() {
            return hot;
        }

        @Override
        public Optional<CaseId> openCase() {
            return Optional.of(CASE);
        }

        @Override
        public void onOpened(Runnable listener) {}

        @Override
        public Path file(Enclosure enclosure) {
            try {
                return Files.writeString(folder.resolve(enclosure.name()), "a photo by Amara");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean compose(MailtoAddress message) {
            said.add("compose " + message.address().toString().replaceAll("\\?.*", ""));
            return programs;
        }

        @Override
        public Optional<Path> chooseTarget(String title, String suggestedName, String extension) {
            suggested = suggestedName;
            return target;
        }

        @Override
        public List<Path> chooseFiles(String title) {
            return List.of();
        }

        @Override
        public void toast(String message) {
            said.add("toast: " + message);
        }

        @Override
        public void toast(String message, String actionWords, Runnable onAction) {
            said.add("toast: " + message + " [" + actionWords + "]");
            action = onAction;
        }

        @Override
        public void problem(ProblemException problem) {
            said.add(("problem: " + problem.problem() + " "
                            + Stream.of(problem.arguments())
                                    .map(String::valueOf)
                                    .collect(Collectors.joining()))
                    .strip());
        }

        @Override
        public Optional<Path> chooseFolder(String title) {
            return Optional.empty();
        }

        @Override
        public Watch watch(String title, Runnable onStop) {
            throw new UnsupportedOperationException("nothing here takes long");
        }

        @Override
        public void copy(String text) {
            copied = text;
        }

        @Override
        public boolean open(Path file) {
            said.add("open " + file);
            return programs;
        }

        @Override
        public boolean showInFolder(Path file) {
            said.add("show " + file);
            return programs;
        }
    }
}
