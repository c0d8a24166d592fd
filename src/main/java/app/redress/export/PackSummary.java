package app.redress.export;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.Call;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.CaseWords;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.Outcome;
import app.redress.casefile.Promise;
import app.redress.drafting.Facts;
import app.redress.export.PackContents.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A case on one page. Lengths are held so that it stays one. */
final class PackSummary {
    private static final int LONGEST = 620;
    private static final int MOST_PROMISES = 4;

    private final CaseWords words;
    private final ComplaintCase complaint;
    private final Facts facts;
    private final List<Row> rows = new ArrayList<>();

    PackSummary(CaseWords words, ComplaintCase complaint, Facts facts) {
        this.words = words;
        this.complaint = complaint;
        this.facts = facts;
    }

    List<Row> rows(List<String> asks, List<String> totals) {
        add("export.pack.summary.about", facts.deal().item());
        add("export.pack.summary.happened", happened());
        add("export.pack.summary.impact", facts.story().impact());
        add("export.pack.summary.asked", String.join(" ", asks));
        add("export.pack.summary.answered", lastReply());
        add("export.pack.summary.promised", promised());
        add("export.pack.summary.stands", stands());
        add("export.pack.summary.soFar", soFar());
        add("export.pack.summary.cost", String.join(" + ", totals));
        return List.copyOf(rows);
    }

    private void add(String key, String said) {
        String line = CleanText.line(said);
        if (!line.isBlank()) {
            rows.add(new Row(words.say(key), Excerpt.of(line, LONGEST)));
        }
    }

    /** As it was told, else as the first letter begins. */
    private String happened() {
        if (!facts.story().problem().isBlank()) {
            return facts.story().problem();
        }
        return kinds(LetterSent.class)
                .findFirst()
                .map(sent -> LetterBody.of(
                                sent.letter().body(), sent.letter().sender().name())
                        .blocks()
                        .stream()
                        .map(PackSummary::words)
                        .collect(Collectors.joining(" ")))
                .orElse("");
    }

    private static String words(BodyBlock block) {
        return block instanceof BodyBlock.Points points
                ? String.join("; ", points.points())
                : String.join(" ", ((BodyBlock.Paragraph) block).lines());
    }

    private String lastReply() {
        Optional<ReplyReceived> last = kinds(ReplyReceived.class).reduce((earlier, later) -> later);
        return last.map(reply -> joined(
                        words.days().fullDate(reply.on()),
                        reply.kind()
                                .map(kind -> words.say("reply.kind." + kind))
                                .orElse(""),
                        "“" + Excerpt.of(CleanText.line(reply.text()), LONGEST / 2) + "”"))
                .orElse("");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private String promised() {
        return complaint.openPromises().stream()
                .limit(MOST_PROMISES)
                .map(this::promise)
                .collect(Collectors.joining(" "));
    }

    private String promise(Promise promise) {
        return words.say(
                "export.pack.summary.promise",
                Excerpt.of(promise.said(), LONGEST / MOST_PROMISES),
                words.days().fullDate(promise.due()));
    }

    private String stands() {
        if (complaint.lastSent().isEmpty()) {
            return words.say("export.pack.summary.nothingSent");
        }
        return complaint.outcome().map(this::closed).orElseGet(this::awaited);
    }

    private String closed(Outcome outcome) {
        return joined(
                words.say("export.pack.summary.closed", words.days().fullDate(outcome.on())),
                words.timeline().heading(outcome),
                outcome.came());
    }

    private String awaited() {
        return complaint
                .awaitedBy()
                .map(day -> words.say(
                        words.deadlines().isOverdue(day)
                                ? "export.pack.summary.overdue"
                                : "export.pack.summary.awaited",
                        words.days().fullDate(day)))
                .orElseGet(() -> words.say("export.pack.summary.open"));
    }

    private String soFar() {
        List<LocalDate> days = complaint.entries().stream().map(CaseEntry::on).toList();
        if (days.isEmpty()) {
            return "";
        }
        return words.say(
                "export.pack.summary.count",
                kinds(LetterSent.class).count(),
                kinds(ReplyReceived.class).count(),
                kinds(Call.class).count(),
                words.days().fullDate(days.get(0)),
                words.days().fullDate(days.get(days.size() - 1)));
    }

    private <E extends CaseEntry> Stream<E> kinds(Class<E> kind) {
        return complaint.entries().stream().filter(kind::isInstance).map(kind::cast);
    }
}
