package app.redress.export;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.CaseWords;
import app.redress.export.PackContents.Document;
import app.redress.export.PackContents.Exhibit;
import app.redress.export.PackContents.Row;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The letters and replies of a case, word for word. */
final class PackDocuments {
    private final CaseWords words;
    private final ExhibitList exhibits;
    private final Map<UUID, Document> byEntry = new LinkedHashMap<>();

    PackDocuments(CaseWords words, ExhibitList exhibits, List<CaseEntry> entries) {
        this.words = words;
        this.exhibits = exhibits;
        for (CaseEntry entry : entries) {
            if (entry instanceof LetterSent sent) {
                byEntry.put(entry.id(), letter(sent));
            } else if (entry instanceof ReplyReceived reply) {
                byEntry.put(entry.id(), reply(reply));
            }
        }
    }

    List<Document> all() {
        return List.copyOf(byEntry.values());
    }

    /** The numbers of the files of an entry that is neither a letter nor a reply. */
    List<Integer> number(CaseEntry entry) {
        String from = words.say(
                "export.pack.from.entry",
                words.timeline().heading(entry),
                words.days().fullDate(entry.on()));
        return exhibits.number(entry.files(), from);
    }

    /** Every file that came with an entry. */
    List<Exhibit> exhibits() {
        return exhibits.all();
    }

    /** The letter or reply that {@code entry} is. */
    Optional<Document> of(CaseEntry entry) {
        return Optional.ofNullable(byEntry.get(entry.id()));
    }

    private Document letter(LetterSent sent) {
        Letter letter = sent.letter();
        String day = words.days().fullDate(sent.on());
        List<Row> head = rows(
                row("export.pack.head.from", block(letter.sender())),
                row("export.pack.head.to", block(letter.recipient())),
                row("export.pack.head.sent", day + ", " + words.say("channel.by." + sent.channel())),
                row("export.pack.head.proof", sent.proof()),
                row("export.pack.head.dated", words.days().fullDate(letter.date())),
                row("export.pack.head.reference", letter.reference()),
                row("export.pack.head.subject", letter.subject()),
                row("export.pack.head.answerBy", words.days().fullDate(sent.replyBy())));
        List<Integer> numbers =
                new ArrayList<>(exhibits.number(letter.enclosures(), words.say("export.pack.from.letter", day)));
        numbers.addAll(exhibits.number(sent.leftAs().stream().toList(), words.say("export.pack.from.sent", day)));
        numbers.addAll(exhibits.number(sent.files(), words.say("export.pack.from.proof", day)));
        return new Document(byEntry.size() + 1, words.say("export.pack.letter", day), head, letter.body(), numbers);
    }

    private Document reply(ReplyReceived reply) {
        String day = words.days().fullDate(reply.on());
        List<Row> head = rows(
                row("export.pack.head.from", reply.from()),
                row("export.pack.head.received", day),
                row(
                        "export.pack.head.kind",
                        reply.kind()
                                .map(kind -> words.say("reply.kind." + kind))
                                .orElse("")));
        List<Integer> numbers = exhibits.number(reply.files(), words.say("export.pack.from.reply", day));
        return new Document(byEntry.size() + 1, words.say("export.pack.reply", day), head, reply.text(), numbers);
    }

    private Row row(String key, String said) {
        return new Row(words.say(key), CleanText.line(said));
    }

    private static List<Row> rows(Row... rows) {
        List<Row> known = new ArrayList<>();
        Stream.of(rows).filter(row -> !row.words().isBlank()).forEach(known::add);
        return known;
    }

    private static String block(Party party) {
        return Stream.concat(Stream.of(party.name(), party.attention()), party.address().stream())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(", "));
    }
}
