package app.redress.export.ui;

import app.redress.casefile.CaseId;
import app.redress.export.DocumentOpener;
import app.redress.export.EnclosedCopies;
import app.redress.export.ExportFormat;
import app.redress.export.LeavingCheck;
import app.redress.export.LetterExporter;
import app.redress.export.Letters;
import app.redress.export.MailtoAddress;
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
import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The letter, the window and the programs round the view model, writing down what they are told. */
final class ExportDesk implements ExportSource, Dialogs, DocumentOpener {
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    static final CaseId CASE = CaseId.of("6f8a4c1e-0000-4000-8000-000000000001");

    final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    final DeparturesInMemory departures = new DeparturesInMemory();
    private final Words words = Words.load(Locale.UK);

    /** A desk in {@code folder}, where the person wants the file {@code target}. */
    static ExportDesk in(Path folder, Path target) {
        ExportDesk desk = new ExportDesk();
        desk.folder = folder;
        desk.target = Optional.of(target);
        return desk;
    }

    /** What sends out the letter that lies there now. */
    ExportViewModel model() {
        EnclosedCopies copies = new EnclosedCopies(List.of(new TellingPhotos()), folder.resolve("scratch"));
        return new ExportViewModel(
                this,
                new OutgoingLetter(letterProperty(), new CurrentSettings(Settings.FIRST_START)),
                new LeavingCheck(outgoing -> List.of(), copies, words),
                new Leaving(
                        waysOut(tasks),
                        copies,
                        new DepartureLog(departures, new CopiesNoted(), tasks, NOON, words),
                        tasks,
                        this,
                        words),
                tasks,
                this);
    }

    /** The same with photos that say by whom they are. */
    ExportViewModel modelWithPhotos(String... names) {
        letter = TellingPhotos.in(Letters.withEnclosures(names));
        return model();
    }

    final List<String> said = new ArrayList<>();
    Letter letter = Letters.withEnclosures();
    Path folder = Path.of("");
    List<String> hot = List.of();
    List<String> timid = List.of();
    Map<Enclosure, Path> files = Map.of();
    List<String> unmet = List.of();
    Optional<Path> target = Optional.empty();
    Optional<ProblemException> trouble = Optional.empty();
    Runnable action = () -> {};
    String suggested = "";
    String copied = "";
    boolean programs = true;
    int readings;

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
    public List<String> unmetMusts(Letter read) {
        readings++;
        return unmet;
    }

    @Override
    public List<String> hotPhrases() {
        return hot;
    }

    @Override
    public List<String> timidPhrases() {
        return timid;
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
    public void notice(String message) {
        said.add("notice: " + message);
    }

    @Override
    public void problem(ProblemException problem) {
        said.add(("problem: " + problem.problem() + " "
                        + Stream.of(problem.arguments()).map(String::valueOf).collect(Collectors.joining()))
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
