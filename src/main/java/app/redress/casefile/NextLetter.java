package app.redress.casefile;

import app.redress.casefile.CaseEntry.Call;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.drafting.LetterDates;
import app.redress.drafting.LetterFacts;
import app.redress.drafting.TemplateFiller;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Begins the letter after the last one of a case: same recipient, subject and reference, what has happened since as
 * plain facts, and a gap for what only the writer knows.
 */
public final class NextLetter {
    private final Words words;

    public NextLetter(Words words) {
        this.words = words;
    }

    /** The draft; a bare one when nothing was sent in this case yet. */
    public Draft of(ComplaintCase complaint, Party sender, LocalDate today) {
        return complaint
                .lastSent()
                .map(sent -> after(sent, complaint, sender, today))
                .orElseGet(() -> new Draft(Party.NOBODY, "", "", "", EnglishVariant.ofCountry(sender.country()), 0));
    }

    private Draft after(LetterSent sent, ComplaintCase complaint, Party sender, LocalDate today) {
        Letter last = sent.letter();
        LetterFacts facts = new LetterFacts(sender, last.recipient(), today, last.variant());
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("{salutation}");
        paragraphs.add(opening(sent, complaint));
        callsSince(sent, complaint).forEach(call -> paragraphs.add(told(call, last.variant())));
        missed(complaint, today).forEach(reply -> paragraphs.add(missed(reply, last.variant())));
        paragraphs.add(words.say("casefile.next.ask", "{in 14 days}"));
        paragraphs.add(words.say("casefile.next.thanks", "{contact}"));
        paragraphs.add("{closing}");
        String body = TemplateFiller.fill(String.join("\n\n", paragraphs), facts);
        return new Draft(last.recipient(), last.subject(), last.reference(), body, last.variant(), 0);
    }

    private String opening(LetterSent sent, ComplaintCase complaint) {
        EnglishVariant variant = sent.letter().variant();
        String left = LetterDates.write(sent.on(), variant);
        return complaint
                .answer()
                .map(reply -> words.say("casefile.next.answered", LetterDates.write(reply.on(), variant), left))
                .orElseGet(
                        () -> words.say("casefile.next.unanswered", left, LetterDates.write(sent.replyBy(), variant)));
    }

    private static List<Call> callsSince(LetterSent sent, ComplaintCase complaint) {
        return complaint.entries().stream()
                .skip(complaint.entries().indexOf(sent) + 1L)
                .filter(Call.class::isInstance)
                .map(Call.class::cast)
                .toList();
    }

    /** Replies that promised something by a day that has passed. Calls tell their promises themselves. */
    private static List<ReplyReceived> missed(ComplaintCase complaint, LocalDate today) {
        return complaint.entries().stream()
                .filter(ReplyReceived.class::isInstance)
                .map(ReplyReceived.class::cast)
                .filter(reply -> reply.promises().stream()
                        .anyMatch(promise -> complaint.openPromises().contains(promise)
                                && promise.due().isBefore(today)))
                .toList();
    }

    private String missed(ReplyReceived reply, EnglishVariant variant) {
        Promise first = reply.promises().get(0);
        return words.say(
                "casefile.next.missed",
                LetterDates.write(reply.on(), variant),
                first.said(),
                LetterDates.write(first.due(), variant));
    }

    /** Only what is known is said: no person, no reference, no promise is made up. */
    private String told(Call call, EnglishVariant variant) {
        String person = call.person().isBlank() ? words.getString("casefile.next.someone") : call.person();
        String told = call.reference().isBlank()
                ? words.say("casefile.next.call", LetterDates.write(call.on(), variant), person)
                : words.say(
                        "casefile.next.callWithReference",
                        LetterDates.write(call.on(), variant),
                        person,
                        call.reference());
        return call.promised().isBlank() ? told : told + " " + words.say("casefile.next.promised", call.promised());
    }
}
