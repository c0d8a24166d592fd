package app.redress.casefile;

import app.redress.casefile.CaseEntry.Call;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.Note;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.drafting.ContactChannel;
import app.redress.drafting.Facts;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened in a case, told in words, the earliest first; a missing answer is told last. */
public final class Timeline {
    private static final Pattern MAIL_ADDRESS = Pattern.compile("\\s*<[^<>]*>\\s*$");

    /** "I made a stage 1 complaint" tells what was done, and was not said. */
    private static final Pattern OF_ONESELF = Pattern.compile("(?i)^(?:I|we)\\b");

    private final Words words;
    private final DayWords days;
    private final DeadlineWords deadlines;
    private final MilestoneWords milestones;

    public Timeline(Words words, DayWords days, DeadlineWords deadlines) {
        this.words = words;
        this.days = days;
        this.deadlines = deadlines;
        this.milestones = new MilestoneWords(words, days);
    }

    public List<Line> of(ComplaintCase complaint) {
        return of(complaint, Facts.NONE);
    }

    /** The same with what was tried before, as the person told it; a call that was noted on its day stands once. */
    public List<Line> of(ComplaintCase complaint, Facts told) {
        List<Line> lines = new ArrayList<>();
        List<Facts.Contact> before = new ArrayList<>(told.tried());
        before.removeIf(contact -> contact.on().filter(complaint::hasCallOn).isPresent());
        for (CaseEntry entry : complaint.entries()) {
            while (!before.isEmpty()
                    && before.get(0).on().filter(entry.on()::isBefore).isEmpty()) {
                lines.add(tried(before.remove(0)));
            }
            lines.add(line(entry));
        }
        before.forEach(contact -> lines.add(tried(contact)));
        complaint
                .awaitedBy()
                .filter(deadlines::isOverdue)
                .ifPresent(day -> lines.add(new Line(
                        Kind.OVERDUE,
                        words.getString("casefile.timeline.overdue"),
                        days.since(day),
                        "",
                        "",
                        Optional.empty())));
        return List.copyOf(lines);
    }

    /** What an entry is, in a few words. */
    public String heading(CaseEntry entry) {
        return line(entry).heading();
    }

    private Line tried(Facts.Contact contact) {
        String heading = Stream.of(words.getString("casefile.timeline.tried." + contact.channel()), contact.person())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        String day = contact.on().map(days::date).orElseGet(() -> words.getString("casefile.timeline.noDay"));
        return new Line(sign(contact.channel()), heading, day, told(contact), "", Optional.empty());
    }

    /** Who said what. */
    private String told(Facts.Contact contact) {
        String said = contact.told().isBlank() ? "" : words.say("casefile.timeline.own", contact.told());
        String own = contact.isDeed() || OF_ONESELF.matcher(contact.told()).find() ? contact.told() : said;
        return Stream.of(own, answer(contact)).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }

    /** "To bring it back" needs its beginning; "a refund was not possible" is a sentence. */
    private String answer(Facts.Contact contact) {
        String said = contact.said();
        if (said.isBlank() || contact.isUnanswered()) {
            return said.isBlank() ? "" : words.getString("casefile.timeline.unanswered");
        }
        return words.say(said.startsWith("to ") ? "casefile.timeline.told" : "casefile.timeline.answered", said);
    }

    private static Kind sign(ContactChannel channel) {
        return switch (channel) {
            case PHONE -> Kind.CALL;
            case VISIT, OTHER -> Kind.NOTE;
            default -> Kind.LETTER;
        };
    }

    private Line line(CaseEntry entry) {
        if (entry instanceof LetterSent sent) {
            return line(Kind.LETTER, entry, letterHeading(sent), letterDetail(sent), "");
        }
        if (entry instanceof ReplyReceived reply) {
            return line(Kind.REPLY, entry, replyHeading(reply), reply.text(), reading(reply));
        }
        if (entry instanceof Call call) {
            return line(Kind.CALL, entry, callHeading(call), call.said(), promise(call));
        }
        if (entry instanceof Milestone milestone) {
            return line(
                    Kind.valueOf(milestone.kind().name()),
                    entry,
                    milestones.heading(milestone),
                    milestone.what(),
                    milestones.detail(milestone));
        }
        if (entry instanceof Outcome outcome) {
            return line(Kind.OUTCOME, entry, milestones.heading(outcome), outcome.came(), milestones.detail(outcome));
        }
        return line(Kind.NOTE, entry, words.getString("casefile.timeline.note"), ((Note) entry).text(), "");
    }

    private Line line(Kind kind, CaseEntry entry, String heading, String text, String promise) {
        return new Line(kind, heading, days.date(entry.on()), text.strip(), promise, Optional.of(entry));
    }

    private String letterHeading(LetterSent sent) {
        return words.say("casefile.timeline.sent", words.getString("channel.by." + sent.channel()));
    }

    private String letterDetail(LetterSent sent) {
        int enclosures = sent.letter().enclosures().size();
        return Stream.of(
                        CaseTitle.shown(sent.letter().subject()),
                        enclosures == 0 ? "" : words.say("casefile.timeline.enclosures", enclosures),
                        words.say("casefile.timeline.askedBy", days.date(sent.replyBy())),
                        sent.proof().isBlank() ? "" : words.say("casefile.timeline.proof", sent.proof()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String replyHeading(ReplyReceived reply) {
        // A mail address stands with the reply itself.
        String name = MAIL_ADDRESS.matcher(reply.from()).replaceFirst("");
        String from = name.isBlank() ? reply.from() : name;
        return from.isBlank()
                ? words.getString("casefile.timeline.reply")
                : words.say("casefile.timeline.replyFrom", from);
    }

    /** What it is, and what they promised in it. */
    private String reading(ReplyReceived reply) {
        Stream<String> kind = reply.kind().stream().map(known -> words.getString("reply.kind." + known));
        return Stream.concat(kind, promised(reply)).collect(Collectors.joining(" · "));
    }

    private Stream<String> promised(CaseEntry entry) {
        return entry.promises().stream().map(this::promised).distinct();
    }

    private String promised(Promise promise) {
        if (promise.kept()) {
            return words.say("casefile.timeline.promise.kept", days.date(promise.due()));
        }
        return words.say(
                deadlines.isOverdue(promise.due()) ? "casefile.timeline.promise.open" : "casefile.timeline.promise.due",
                days.date(promise.due()));
    }

    private String callHeading(Call call) {
        String reference = call.reference().isBlank() ? "" : words.say("casefile.timeline.reference", call.reference());
        return Stream.of(
                        words.getString("casefile.timeline.call"),
                        call.length()
                                .map(length -> words.say("casefile.timeline.minutes", length.toMinutes()))
                                .orElse(""),
                        (call.person() + " " + reference).strip())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String promise(Call call) {
        Stream<String> said = call.promised().isBlank()
                ? Stream.of()
                : Stream.of(words.say("casefile.timeline.promised", call.promised()));
        return Stream.concat(said, promised(call)).collect(Collectors.joining(" · "));
    }

    /** What kind of thing a line tells of. */
    public enum Kind {
        LETTER,
        REPLY,
        CALL,
        NOTE,
        OFFER,
        PAYMENT,
        ESCALATION,
        OUTCOME,
        OVERDUE
    }

    /**
     * One thing that happened.
     *
     * @param when in words
     * @param text what was written or said, or blank
     * @param promise what was promised, and what a reply is, in words; or blank
     * @param entry empty for an answer that did not come, and for what was tried before
     */
    public record Line(
            Kind kind, String heading, String when, String text, String promise, Optional<CaseEntry> entry) {}
}
