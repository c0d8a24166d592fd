package app.redress.drafting.ui;

import app.redress.drafting.Facts;
import app.redress.drafting.LetterDates;
import app.redress.drafting.Money;
import app.redress.drafting.Question;
import app.redress.drafting.Reckoning;
import app.redress.drafting.Travellers;
import app.redress.drafting.TypedAnswers;
import app.redress.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;

/** Says how Redress understands what is typed, so that a slip shows at once. */
final class IntakeReading {
    private final ObservableValue<TypedAnswers> reader;
    private final Words words;

    /** @param reader changes when somebody says where they live */
    IntakeReading(ObservableValue<TypedAnswers> reader, Words words) {
        this.reader = reader;
        this.words = words;
    }

    TypedAnswers typed() {
        return reader.getValue();
    }

    ObservableValue<TypedAnswers> reader() {
        return reader;
    }

    /** Nothing where the answer says the same. */
    String of(Question question, String text) {
        String read = read(question, text);
        return read.equals(text.strip()) ? "" : read;
    }

    /** The longest that can be said of an answer, so that its room can be kept; blank where there is never anything. */
    String longest(Question question) {
        return switch (question.kind()) {
            case DATE -> notADay();
            case MONEY -> words.say("drafting.intake.noCurrency", price());
            case EVENTS, CONTACTS -> words.say("drafting.intake.noDay", 1);
            case LOSSES -> words.say("drafting.intake.noSumInMoney", 1);
            case PEOPLE -> words.getString("drafting.intake.noPeople");
            case TEXT, SENTENCES, REFERENCES, REMEDY, GRAVITY, LIST -> "";
        };
    }

    private String read(Question question, String text) {
        return switch (question.kind()) {
            case DATE -> date(question, text);
            case MONEY -> money(text);
            case EVENTS -> entries(typed().events(text), "drafting.intake.noDay");
            case CONTACTS ->
                entries(
                        typed().contacts(text).stream()
                                .map(contact -> contact.flatMap(Facts.Contact::on))
                                .toList(),
                        "drafting.intake.contactNoDay");
            case LOSSES ->
                losses(typed().losses(text).stream()
                        .map(loss -> loss.filter(read -> !read.amount().isUnnamed()))
                        .toList());
            case PEOPLE -> people(text);
            case TEXT, SENTENCES, REFERENCES, REMEDY, GRAVITY, LIST -> "";
        };
    }

    private String money(String text) {
        if (typed().lacksCurrency(text)) {
            return words.say("drafting.intake.noCurrency", price());
        }
        return typed().money(text)
                .map(sum -> sum.write(typed().country()))
                .map(sum -> typed().isCurrencyTaken(text) ? words.say("drafting.intake.ownMoney", sum) : sum)
                .orElseGet(() -> words.say("drafting.intake.noMoney", price()));
    }

    private String people(String text) {
        OptionalInt people = Travellers.in(text);
        return people.isPresent()
                ? words.say("drafting.intake.people", people.getAsInt())
                : words.getString("drafting.intake.noPeople");
    }

    /** A price, to show how one is written: in two currencies while nobody knows the writer's. */
    String price() {
        return priceAtHome().orElseGet(() -> words.getString("drafting.intake.anyPrice"));
    }

    /** The same inside a longer example. */
    String onePrice() {
        return priceAtHome().orElseGet(() -> words.getString("drafting.intake.onePrice"));
    }

    private Optional<String> priceAtHome() {
        return typed().money("49.99")
                .filter(sum -> typed().isCurrencyTaken("49.99"))
                .map(sum -> sum.write(typed().country()));
    }

    /** When something was bought or begun is told by its month as well, where nobody knows the day. */
    private String date(Question question, String text) {
        boolean isAhead = question.id().equals("replyBy");
        Optional<String> month = question.id().equals("bought.on") ? typed().month(text) : Optional.empty();
        return month.orElseGet(() -> day(isAhead ? typed().deadline(text) : typed().day(text)));
    }

    private String day(Optional<LocalDate> day) {
        return day.map(this::written).orElseGet(this::notADay);
    }

    private String notADay() {
        return words.say("drafting.intake.notADay", written(typed().today()));
    }

    private String written(LocalDate day) {
        return LetterDates.write(day, typed().variant());
    }

    /** The first line that cannot be read, or how many can. */
    private String entries(List<? extends Optional<?>> entries, String lacking) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).isEmpty()) {
                return words.say(lacking, i + 1);
            }
        }
        return words.say("drafting.intake.entries", entries.size());
    }

    private String losses(List<Optional<Facts.Loss>> losses) {
        boolean whole = losses.stream().allMatch(Optional::isPresent);
        String lacking = typed().country().isBlank() ? "drafting.intake.noSumInMoney" : "drafting.intake.noSum";
        return whole ? words.say("drafting.intake.total", totals(losses)) : entries(losses, lacking);
    }

    private String totals(List<Optional<Facts.Loss>> losses) {
        return Reckoning.totals(losses.stream().flatMap(Optional::stream).toList()).values().stream()
                .map((Money sum) -> sum.write(typed().country()))
                .collect(Collectors.joining(", "));
    }
}
