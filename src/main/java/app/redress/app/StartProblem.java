package app.redress.app;

import app.redress.casefile.DayWords;
import app.redress.ui.Themes;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;

/**
 * Why Redress cannot start, said in a window of its own, with what can be done about it.
 *
 * @param rescue what can be done about a damaged store; empty when something else is wrong
 */
record StartProblem(
        Surroundings around, AppDirectories directories, ProblemException problem, Optional<Rescue> rescue) {
    private static final String DAMAGED = "casefile.store.damaged";

    /** Looks what can be done; may take a while, so not on the UI thread. */
    static StartProblem of(Surroundings around, AppDirectories directories, ProblemException problem) {
        Optional<Rescue> rescue = problem.problem().equals(DAMAGED)
                ? Optional.of(Rescue.of(directories, around.clock()))
                : Optional.empty();
        return new StartProblem(around, directories, problem, rescue);
    }

    /**
     * Says it, and waits. A damaged store is put aside, untouched, whatever the person chooses to begin with instead.
     *
     * @return whether something was done about it, so that the folder can be opened again
     */
    boolean isMended() {
        Words words = around.words();
        String sentence = words.say(problem);
        System.err.println(sentence);
        Map<ButtonType, Runnable> ways = ways();
        Alert alert = new Alert(Alert.AlertType.WARNING, sentence + said());
        new Themes(alert.getDialogPane().getScene()).apply(false, 100);
        alert.getButtonTypes().setAll(ways.keySet());
        alert.getButtonTypes().add(new ButtonType(words.getString("app.start.close"), ButtonData.CANCEL_CLOSE));
        alert.setTitle(words.getString("app.title"));
        alert.setHeaderText(words.getString(rescue.isPresent() ? "app.start.damaged" : "app.start.problem"));
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        // Only now they have their looks; the bar has fixed their widths before.
        alert.setOnShown(event -> Platform.runLater(() -> alert.getButtonTypes()
                .forEach(type -> wholeName(alert.getDialogPane().lookupButton(type)))));
        Optional<Runnable> way = alert.showAndWait().map(ways::get);
        way.ifPresent(Runnable::run);
        rescue.ifPresent(Rescue::close);
        return way.isPresent();
    }

    /** The best first. */
    private Map<ButtonType, Runnable> ways() {
        Map<ButtonType, Runnable> ways = new LinkedHashMap<>();
        rescue.ifPresent(found -> {
            found.read().ifPresent(read -> ways.put(button("app.start.keepRead"), found::keepWhatCouldBeRead));
            found.backup().ifPresent(backup -> ways.put(button("app.start.backup"), found::bringBackupBack));
            ways.put(button("app.start.afresh"), found::startAfresh);
        });
        return ways;
    }

    private ButtonType button(String key) {
        return new ButtonType(around.words().getString(key), ButtonData.OTHER);
    }

    /** What each way keeps, and what it would lose. */
    private String said() {
        Words words = around.words();
        StringBuilder said = new StringBuilder();
        rescue.ifPresent(found -> {
            said.append("\n\n")
                    .append(found.read()
                            .map(read -> words.say("app.start.read", read.cases()))
                            .orElseGet(() -> words.getString("app.start.readNothing")));
            said.append("\n\n")
                    .append(found.backup()
                            .map(backup -> words.say(
                                    "app.start.backupOf",
                                    day(backup.kept().made()),
                                    backup.look().cases(),
                                    found.missingFromBackup()))
                            .orElseGet(() -> words.getString("app.start.noBackup")));
        });
        return said.toString();
    }

    private String day(Instant moment) {
        LocalDate day = moment.atZone(around.clock().getZone()).toLocalDate();
        return new DayWords(around.words(), around.clock()).fullDate(day);
    }

    /** A dialog makes its buttons equally wide, and cuts a name that is longer than the others. */
    private static void wholeName(Node node) {
        Region button = (Region) node;
        ButtonBar.setButtonUniformSize(button, false);
        button.applyCss();
        button.setPrefWidth(Region.USE_COMPUTED_SIZE);
        button.setMinWidth(button.prefWidth(Region.USE_COMPUTED_SIZE));
    }
}
