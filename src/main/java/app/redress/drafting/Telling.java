package app.redress.drafting;

import app.redress.drafting.Facts.Contact;
import app.redress.drafting.Facts.Event;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What happened and what was tried, told in the order of its days. */
final class Telling {
    private static final Pattern NO_ANSWER =
            Pattern.compile("(?i)(?:nothing|none|no (?:answer|reply|response)(?: yet)?|i have heard nothing)\\.?");

    private final LetterTask task;
    private final Facts facts;
    private final Retelling retelling;

    Telling(LetterTask task) {
        this.task = task;
        this.facts = task.facts();
        this.retelling = new Retelling(task);
    }

    /** Events, with attempts among them when the two ran side by side. */
    String events() {
        List<Event> told = task.isShort() ? List.of() : facts.story().events();
        Stream<Dated> events = told.stream().map(event -> new Dated(event.on(), event(event)));
        return inOrder(Stream.concat(events, interwoven() ? attempts() : Stream.empty()));
    }

    /** Attempts, unless they have been told among the events. */
    String tried() {
        return interwoven() ? "" : inOrder(attempts());
    }

    /** The latest attempt only. */
    String triedLast() {
        List<Contact> tried = facts.tried();
        return tried.isEmpty() ? "" : attempt(tried.get(tried.size() - 1));
    }

    /** What an answer was, as the end of a sentence: "that it was lost", "to wait", “nothing”. */
    static String answer(String said) {
        String words = Wording.clause(said);
        boolean joins = words.matches("(?i)(?:that|to|how|why|what|when|where|whether) .*");
        return joins ? words : "that " + words;
    }

    static boolean isNoAnswer(String said) {
        return said.isBlank() || NO_ANSWER.matcher(said.strip()).matches();
    }

    private boolean interwoven() {
        return !task.isShort()
                && !facts.story().events().isEmpty()
                && !facts.tried().isEmpty()
                && facts.tried()
                        .get(0)
                        .on()
                        .isBefore(facts.story()
                                .events()
                                .get(facts.story().events().size() - 1)
                                .on());
    }

    private Stream<Dated> attempts() {
        return facts.tried().stream().map(contact -> new Dated(contact.on(), attempt(contact)));
    }

    private static String inOrder(Stream<Dated> told) {
        return Wording.joined(told.sorted(Comparator.comparing(Dated::on)).map(Dated::sentence));
    }

    private String event(Event event) {
        return retelling.of(Wording.sentences("On " + task.write(event.on()) + " " + Wording.clause(event.what())));
    }

    private String attempt(Contact contact) {
        String act = "On " + task.write(contact.on()) + " I " + act(contact);
        if (contact.said().strip().toLowerCase(Locale.ROOT).isEmpty()) {
            return act + ".";
        }
        if (isNoAnswer(contact.said())) {
            return act + ", and have had no answer.";
        }
        boolean known = !contact.person().isBlank() && isTalk(contact.channel());
        String heard = known ? ", who told me " : " and was told ";
        return Wording.sentences(act + heard + retelling.of(answer(contact.said())));
    }

    private static boolean isTalk(ContactChannel channel) {
        return channel == ContactChannel.PHONE || channel == ContactChannel.CHAT || channel == ContactChannel.VISIT;
    }

    private String act(Contact contact) {
        String person = Wording.clause(contact.person());
        boolean named = !person.isEmpty();
        return switch (contact.channel()) {
            case PHONE -> named ? "phoned and spoke to " + person : "phoned";
            case EMAIL -> named ? "wrote to " + person + " by email" : "wrote by email";
            case LETTER -> named ? "wrote to " + person : "wrote a letter";
            case CHAT -> named ? "chatted online with " + person : "asked in the online chat";
            case VISIT -> named ? "called in and spoke to " + person : "called in and asked";
            case FORM -> "used the online form";
            case TEXT -> named ? "sent " + person + " a text message" : "sent a text message";
            case SOCIAL -> "sent a message on social media";
        };
    }

    private record Dated(LocalDate on, String sentence) {}
}
