package app.redress.export;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.Call;
import app.redress.casefile.CaseEntry.Note;
import app.redress.casefile.CaseWords;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.Timeline;
import app.redress.drafting.Facts;
import app.redress.drafting.Facts.Purchase;
import app.redress.export.PackContents.Document;
import app.redress.export.PackContents.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened, day by day: what was told of the time before, and what the case holds. */
final class PackChronology {
    /** In UTF-16 units; letters and replies stand in full further on. */
    private static final int LONGEST_EXCERPT = 260;

    private final CaseWords words;
    private final PackDocuments documents;
    private final List<Placed> events = new ArrayList<>();

    PackChronology(CaseWords words, PackDocuments documents) {
        this.words = words;
        this.documents = documents;
    }

    List<Event> of(ComplaintCase complaint, List<CaseEntry> entries, Facts facts) {
        events.clear();
        told(facts);
        asked(
                facts,
                entries.stream()
                        .map(CaseEntry::on)
                        .min(Comparator.naturalOrder())
                        .orElse(LocalDate.MAX));
        for (Timeline.Line line : words.timeline().of(complaint)) {
            line.entry()
                    .filter(entries::contains)
                    .ifPresent(entry -> events.add(new Placed(entry.on(), event(line, entry))));
        }
        complaint
                .awaitedBy()
                .filter(words.deadlines()::isOverdue)
                .ifPresent(day -> add(day, "export.pack.event.noAnswer", ""));
        return events.stream()
                .sorted(Comparator.comparing(Placed::at))
                .map(Placed::event)
                .toList();
    }

    private void told(Facts facts) {
        Purchase bought = facts.deal().bought();
        String purchase = purchase(facts);
        // A tenancy or an account has a day and nothing that was bought.
        String key = purchase.isBlank() ? "export.pack.event.agreed" : "export.pack.event.bought";
        bought.on().ifPresent(day -> add(day, key, purchase));
        facts.story()
                .began()
                .ifPresent(
                        day -> add(day, "export.pack.event.began", facts.story().problem()));
        facts.story().events().forEach(event -> add(event.on(), "export.pack.event.happened", event.what()));
    }

    /** A contact whose day is not known stands after the one that was told before it, else before the next. */
    private void asked(Facts facts, LocalDate first) {
        LocalDate at = facts.tried().stream()
                .flatMap(contact -> contact.on().stream())
                .findFirst()
                .orElse(first);
        for (Facts.Contact contact : facts.tried()) {
            at = contact.on().orElse(at);
            events.add(new Placed(at, event(contact.on(), "export.pack.event.asked", sentences(contact))));
        }
    }

    private String purchase(Facts facts) {
        Purchase bought = facts.deal().bought();
        return Stream.of(
                        facts.deal().item(),
                        bought.from(),
                        bought.price()
                                .map(price -> price.write(facts.sender().country()))
                                .orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String sentences(Facts.Contact contact) {
        boolean both = !contact.told().isBlank() && !contact.said().isBlank();
        return Stream.of(
                        contact.person(),
                        both
                                ? words.say("export.pack.event.both", contact.told(), contact.said())
                                : contact.told() + contact.said())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(": "));
    }

    private void add(LocalDate on, String key, String text) {
        events.add(new Placed(on, event(Optional.of(on), key, text)));
    }

    private Event event(Optional<LocalDate> on, String key, String text) {
        return new Event(on, words.say(key), CleanText.line(text), Optional.empty(), List.of());
    }

    /** A letter or a reply is told by its beginning, and anything else whole. */
    private Event event(Timeline.Line line, CaseEntry entry) {
        Optional<Document> document = documents.of(entry);
        boolean whole = entry instanceof Call || entry instanceof Note || document.isEmpty();
        String told = Stream.of(line.text(), line.promise())
                .map(CleanText::line)
                .map(text -> whole ? text : Excerpt.of(text, LONGEST_EXCERPT))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
        return new Event(
                Optional.of(entry.on()),
                line.heading(),
                told,
                document.map(Document::number),
                document.map(Document::exhibits).orElseGet(() -> documents.number(entry)));
    }

    /** @param at the day that gives it its place */
    private record Placed(LocalDate at, Event event) {}
}
