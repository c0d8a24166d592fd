package app.redress.export.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.export.DocumentOpener;
import app.redress.export.ExportFormat;
import app.redress.export.LetterExporter;
import app.redress.export.Letters;
import app.redress.export.Outgoing;
import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import app.redress.settings.CurrentSettings;
import app.redress.settings.Settings;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.Dialogs;
import app.redress.ui.DirectBackgroundTasks;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;

class ExportViewModelTest {
    private static final Path TARGET = Path.of("letters", "sofa");

    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final Desk desk = new Desk();
    private final ExportViewModel model = new ExportViewModel(
            desk,
            new OutgoingLetter(desk.letterProperty(), new CurrentSettings(Settings.FIRST_START)),
            desk.waysOut(tasks),
            tasks,
            desk,
            Words.load(Locale.UK));

    @Test
    void aPdfGoesWhereThePersonSaidUnderAGoodName() {
        model.exportPdf();
        tasks.runAll();

        assertThat(desk.suggested).isEqualTo("2026-11-21 Complaint order HF-20418, sofa delivered torn.pdf");
        assertThat(desk.said).containsExactly("PDF to " + TARGET, "toast: Saved sofa [Open]");
    }

    @Test
    void theToastOpensThePdf() {
        model.exportPdf();
        tasks.runAll();
        desk.action.run();
        tasks.runAll();

        assertThat(desk.said).endsWith("open " + TARGET);
    }

    @Test
    void aMailDraftTakesItsEnclosuresAndOpensInTheMailProgram() {
        model.exportMail();
        tasks.runAll();

        assertThat(desk.files).hasSize(3);
        assertThat(desk.said)
                .containsExactly(
                        "EML to " + TARGET, "open " + TARGET, "toast: Saved sofa and opened it in your mail program");
    }

    @Test
    void withoutAMailProgramThePersonIsToldWhereTheDraftIs() {
        desk.programs = false;

        model.exportMail();
        tasks.runAll();

        assertThat(desk.said).endsWith("problem: export.noMailProgram " + TARGET);
    }

    @Test
    void aFileThatNothingOpensIsShownInItsFolderAndElseNamed() {
        desk.programs = false;

        model.exportPdf();
        tasks.runAll();
        desk.action.run();
        tasks.runAll();

        assertThat(desk.said).endsWith("show " + TARGET, "problem: export.cannotOpen " + TARGET);
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
        assertThat(model.questionProperty().get())
                .contains(new ExportQuestion(ExportFormat.PDF, List.of("Say by when you want an answer.")));
        assertThat(desk.suggested).isEmpty();

        model.goAhead();
        tasks.runAll();
        assertThat(model.questionProperty().get()).isEmpty();
        assertThat(desk.said).startsWith("PDF to " + TARGET);
    }

    @Test
    void backToTheLetterWritesNothing() {
        desk.unmet = List.of("Say by when you want an answer.");

        model.exportMail();
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

        assertThat(desk.said).containsExactly("PDF to " + TARGET, "toast: Saved sofa [Open]");
    }

    @Test
    void withoutAPrinterThePersonIsTold() {
        model.print();
        tasks.runAll();

        assertThat(desk.said).containsExactly("problem: export.noPrinter");
    }

    @Test
    void theCopiedLetterIsTheWholeLetter() {
        model.copyText();

        assertThat(desk.copied)
                .startsWith("Amara Osei")
                .contains("Dear Ms Finch,")
                .endsWith("- Tear.jpg");
        assertThat(desk.said).containsExactly("toast: The letter is on the clipboard");
    }

    /** The letter, the window and the programs round the view model, writing down what they are told. */
    private static final class Desk implements ExportSource, Dialogs, DocumentOpener {
        private final List<String> said = new ArrayList<>();
        private Map<Enclosure, Path> files = Map.of();
        private List<String> unmet = List.of();
        private Optional<Path> target = Optional.of(TARGET);
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
            return Letters.sofa();
        }

        @Override
        public ObservableValue<Letter> letterProperty() {
            return new SimpleObjectProperty<>(letter());
        }

        @Override
        public List<String> unmetMusts() {
            return unmet;
        }

        @Override
        public Path file(Enclosure enclosure) {
            return Path.of(enclosure.name());
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
