package app.redress.casefile.ui;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.Timeline.Kind;
import app.redress.casefile.Timeline.Line;
import app.redress.letter.Enclosure;
import app.redress.ui.TextIcon;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One thing that happened: its sign on the line of time, and a card that tells it. */
final class EntryCard extends HBox {
    private static final int AROUND = 110;

    private static final String READ = "casefile.case.entry.read.accessible";
    private static final Map<Kind, String> SIGNS = Map.of(
            Kind.LETTER, "fth-mail",
            Kind.REPLY, "fth-corner-up-left",
            Kind.CALL, "fth-phone",
            Kind.NOTE, "fth-edit-3",
            Kind.OFFER, "fth-gift",
            Kind.PAYMENT, "fth-dollar-sign",
            Kind.ESCALATION, "fth-trending-up",
            Kind.OUTCOME, "fth-check-circle",
            Kind.OVERDUE, "fth-clock");

    private final VBox card = new VBox();
    private final Words words;
    private final Line line;

    EntryCard(Line line, Words words, EntryActions actions) {
        this.line = line;
        this.words = words;
        getStyleClass().addAll("entry", line.kind().name().toLowerCase(Locale.ROOT));
        card.getStyleClass().add("card");
        card.getChildren().add(heading());
        addWords();
        line.entry().ifPresent(entry -> addFound(entry, actions.phrases(entry)));
        line.entry().ifPresent(entry -> card.getChildren().addAll(new EntryFiles(words, actions).of(entry)));
        line.entry().ifPresent(entry -> card.getChildren().add(buttons(entry, actions)));
        VBox slot = new VBox(card);
        slot.getStyleClass().add("entry-slot");
        HBox.setHgrow(slot, Priority.ALWAYS);
        getChildren().addAll(sign(), slot);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(words.say("casefile.case.entry.accessible", line.heading(), line.when()));
    }

    /** Shows that a search led here. */
    void mark() {
        card.getStyleClass().add("marked");
    }

    private VBox sign() {
        Label circle = new Label("", new TextIcon(SIGNS.getOrDefault(line.kind(), "fth-circle")));
        circle.getStyleClass().add("entry-sign");
        Region thread = new Region();
        thread.getStyleClass().add("entry-thread");
        VBox.setVgrow(thread, Priority.ALWAYS);
        VBox sign = new VBox(circle, thread);
        sign.setAlignment(Pos.TOP_CENTER);
        return sign;
    }

    private HBox heading() {
        Label heading = new Label(line.heading());
        heading.getStyleClass().add("title-card");
        heading.setWrapText(true);
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        Label when = new Label(line.when());
        when.getStyleClass().add("muted");
        when.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(heading, when);
        row.getStyleClass().add("entry-heading");
        return row;
    }

    private void addWords() {
        if (!line.text().isEmpty()) {
            Label text = new Label(line.kind() == Kind.REPLY ? ReplyExcerpt.of(line.text(), words) : line.text());
            text.setWrapText(true);
            if (line.kind() != Kind.REPLY) {
                text.getStyleClass().add("muted");
            }
            card.getChildren().add(text);
        }
        if (!line.promise().isEmpty()) {
            Label promise = new Label(line.promise());
            promise.getStyleClass().add("pill");
            promise.setWrapText(true);
            card.getChildren().add(promise);
        }
    }

    /** The place a search led to, unless it is in sight anyway. */
    private void addFound(CaseEntry entry, List<String> phrases) {
        String told = entry instanceof LetterSent sent ? sent.letter().body() : line.text() + " " + line.promise();
        String all = told.replaceAll("\\s+", " ");
        MarkedText.find(all, phrases).stream().findFirst().ifPresent(first -> {
            int from = Math.max(0, first.start() - AROUND);
            String around = all.substring(from, Math.min(all.length(), first.end() + AROUND));
            MarkedText found = new MarkedText();
            found.getStyleClass().add("hit");
            found.show("… " + around + " …", MarkedText.find("… " + around + " …", phrases));
            card.getChildren().add(found);
        });
    }

    private HBox buttons(CaseEntry entry, EntryActions actions) {
        HBox row = new HBox();
        row.getStyleClass().add("entry-buttons");
        if (entry instanceof LetterSent) {
            row.getChildren()
                    .addAll(
                            button("casefile.case.entry.read", READ, () -> actions.read(entry)),
                            button(
                                    "casefile.case.entry.proof",
                                    "casefile.case.entry.proof.accessible",
                                    () -> actions.edit(entry)));
            return row;
        }
        if (entry instanceof ReplyReceived) {
            row.getChildren().add(button("casefile.case.entry.readAll", READ, () -> actions.read(entry)));
        }
        row.getChildren().addAll(changes(entry, actions));
        return row;
    }

    private List<Button> changes(CaseEntry entry, EntryActions actions) {
        List<Button> changes = new ArrayList<>();
        if (entry.promises().stream().anyMatch(promise -> !promise.kept())) {
            changes.add(button(
                    "casefile.case.entry.kept",
                    "casefile.case.entry.kept.accessible",
                    () -> actions.promiseKept(entry)));
        }
        changes.add(
                button("casefile.case.entry.edit", "casefile.case.entry.edit.accessible", () -> actions.edit(entry)));
        changes.add(button(
                "casefile.case.entry.remove", "casefile.case.entry.remove.accessible", () -> actions.remove(entry)));
        return changes;
    }

    private Button button(String key, String accessible, Runnable action) {
        Button button = new Button(words.getString(key));
        button.getStyleClass().add("link-like");
        button.setAccessibleText(words.say(accessible, line.heading(), line.when()));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** What can be done with an entry. */
    interface EntryActions {
        void read(CaseEntry entry);

        void edit(CaseEntry entry);

        void promiseKept(CaseEntry entry);

        void remove(CaseEntry entry);

        void open(Enclosure file);

        /** The words that a search found in it. */
        List<String> phrases(CaseEntry entry);
    }
}
