package app.redress.casefile;

import app.redress.casefile.reply.FoundDate;
import app.redress.casefile.reply.FoundPromise;
import app.redress.casefile.reply.Passage;
import app.redress.casefile.reply.ReplyReading;
import app.redress.casefile.reply.Warning;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was read in a reply, told in words: what needs care first, then what to do by when, then the rest. */
public final class ReplyFindings {
    private static final int LONGEST = 180;

    private final Words words;
    private final DayWords days;

    public ReplyFindings(Words words, DayWords days) {
        this.words = words;
        this.days = days;
    }

    /**
     * One finding.
     *
     * @param why what it means for the person, or blank
     */
    public record Line(String said, String why, boolean careful) {}

    public List<Line> of(ReplyReading reading) {
        List<Line> lines = new ArrayList<>();
        reading.warnings().forEach(warning -> lines.add(warning(warning)));
        reading.dates().stream().filter(FoundDate::answerBy).map(this::answerBy).forEach(lines::add);
        reading.promises().stream().map(this::promise).forEach(lines::add);
        list("casefile.reply.found.amounts", reading.amounts()).ifPresent(lines::add);
        list("casefile.reply.found.references", reading.references()).ifPresent(lines::add);
        return List.copyOf(lines);
    }

    /** Why it was read as what it is. */
    public String because(ReplyReading reading) {
        return reading.because().stream()
                .findFirst()
                .map(reason -> words.say("casefile.reply.because", oneLine(reason)))
                .orElseGet(() -> words.getString("casefile.reply.unsure"));
    }

    /** The promises in it that name a day. */
    public static List<Promise> promises(ReplyReading reading) {
        return reading.promises().stream()
                .flatMap(found -> found.due().map(due -> new Promise(oneLine(found.passage()), due, false)).stream())
                .toList();
    }

    private Line warning(Warning warning) {
        String why = words.getString("reply.warning." + warning.kind());
        return new Line(words.say("casefile.reply.found.warning", oneLine(warning.passage())), why, true);
    }

    private Line answerBy(FoundDate date) {
        String day = date.day().map(days::fullDate).orElse("");
        return line(words.say("casefile.reply.found.answerBy", day, oneLine(date.passage())));
    }

    private Line promise(FoundPromise promise) {
        String said = oneLine(promise.passage());
        return line(promise.due()
                .map(due -> words.say("casefile.reply.found.promiseBy", days.fullDate(due), said))
                .orElseGet(() -> words.say("casefile.reply.found.promise", said)));
    }

    private Optional<Line> list(String key, List<Passage> passages) {
        String found = passages.stream().map(ReplyFindings::oneLine).distinct().collect(Collectors.joining(", "));
        return Stream.of(found)
                .filter(text -> !text.isEmpty())
                .map(text -> line(words.say(key, text)))
                .findFirst();
    }

    private static Line line(String said) {
        return new Line(said, "", false);
    }

    private static String oneLine(Passage passage) {
        String flat = passage.text().replaceAll("\\s+", " ").strip();
        return flat.length() <= LONGEST ? flat : flat.substring(0, LONGEST).strip() + " …";
    }
}
