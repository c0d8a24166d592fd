package app.redress.drafting.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** What is worth showing in a situation. What is ticked is a line of the answer to "What can you show?", and so in the letter. */
public final class EvidenceList {
    /** Where a thing is described as one of several, or as a perhaps, the letter names the first. */
    private static final String ALTERNATIVE = "(?:,| or | and/or | \\(|[;:] ).*$";

    /** What belongs to a thing is named with it: "Photographs, with dates". */
    private static final Pattern WITH = Pattern.compile("^(?<thing>.*), (?<along>with .*)$");

    /** "A note from a doctor, if you choose to share one", "the guarantee, if there is one": nobody lacks it. */
    private static final Pattern OPTIONAL = Pattern.compile("\\bif (?:you|there|any|it)\\b");

    /** What shows that costs were paid, beside which the table of costs has its own ticks. */
    private static final Pattern RECEIPTS = Pattern.compile("^(?:The )?receipts\\b", Pattern.CASE_INSENSITIVE);

    private final StringProperty answer;
    private final ObservableValue<Boolean> receipts;
    private final List<Item> items;
    private final ObjectProperty<Integer> missing = new SimpleObjectProperty<>(this, "missing", 0);

    /**
     * @param things one to an entry, in the words of the checklist
     * @param answer one thing a line, as the person lists them
     * @param receipts whether there is a receipt for any of the costs
     */
    EvidenceList(List<String> things, StringProperty answer, ObservableValue<Boolean> receipts) {
        this.answer = answer;
        this.receipts = receipts;
        items = things.stream().map(Item::new).toList();
        answer.subscribe(text -> look());
        receipts.subscribe(now -> look());
    }

    /** The checklist of {@code things} beside the answer to what can be shown. */
    static EvidenceList of(List<String> things, List<Answer> answers) {
        ObservableValue<Boolean> receipts =
                asked("losses", answers).map(Answer::hasReceipt).orElseGet(SimpleBooleanProperty::new);
        return asked("evidence", answers)
                .map(answer -> new EvidenceList(things, answer.textProperty(), receipts))
                .orElseGet(EvidenceList::nothing);
    }

    /** Where nothing is asked to be shown. */
    static EvidenceList nothing() {
        return new EvidenceList(List.of(), new SimpleStringProperty(""), new SimpleBooleanProperty(false));
    }

    private static Optional<Answer> asked(String question, List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.question().id().equals(question))
                .findFirst();
    }

    private void look() {
        items.forEach(item -> item.held.set(item.isHeld()));
        missing.set((int) items.stream()
                .filter(item -> !OPTIONAL.matcher(item.label).find())
                .filter(item -> !item.isHeld())
                .count());
    }

    public List<Item> items() {
        return items;
    }

    /** How many of those that everybody may have are not ticked. */
    public ObservableValue<Integer> missing() {
        return missing;
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    /** One thing to show. */
    public final class Item {
        private final String label;
        private final String bare;
        private final String words;
        private final BooleanProperty held = new SimpleBooleanProperty(this, "held", false);

        private Item(String label) {
            this.label = label;
            this.bare = inSentence(label.replaceFirst(ALTERNATIVE, ""));
            Matcher with = WITH.matcher(label);
            this.words = with.matches() ? bare + " " + with.group("along") : bare;
        }

        public String label() {
            return label;
        }

        /** Whether the person has it. */
        public ObservableValue<Boolean> heldProperty() {
            return held;
        }

        /** Whether the table of costs says that the person has it; there it can be taken back. */
        public ObservableValue<Boolean> ticked() {
            return receipts.map(there -> there && RECEIPTS.matcher(label).find());
        }

        private boolean isHeld() {
            return ticked().getValue() || lines(answer.get()).anyMatch(this::isNamedBy);
        }

        /** Says whether the person has it. */
        public void hold(boolean now) {
            List<String> kept = new ArrayList<>(
                    lines(answer.get()).filter(line -> !isNamedBy(line)).toList());
            if (now) {
                kept.add(words);
            }
            answer.set(String.join("\n", kept));
        }

        private boolean isNamedBy(String line) {
            String said = line.toLowerCase(Locale.ROOT);
            return Stream.of(words, bare)
                    .map(thing -> thing.replaceFirst("^the ", "").toLowerCase(Locale.ROOT))
                    .anyMatch(said::endsWith);
        }

        /** "Photographs of the fault" inside a sentence; capitals of a name stay. */
        private static String inSentence(String thing) {
            Optional<Character> second = thing.length() > 1 ? Optional.of(thing.charAt(1)) : Optional.empty();
            boolean word =
                    second.filter(c -> Character.isLowerCase(c) || c == ' ').isPresent();
            return word ? Character.toLowerCase(thing.charAt(0)) + thing.substring(1) : thing;
        }
    }
}
