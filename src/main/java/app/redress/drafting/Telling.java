package app.redress.drafting;

import app.redress.drafting.Facts.Contact;
import app.redress.drafting.Facts.Event;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What happened and what was tried, told in the order of its days. */
final class Telling {
    private static final Pattern NO_ANSWER =
            Pattern.compile("(?i)(?:nothing|none|no (?:answer|reply|response)(?: yet)?|i have heard nothing)\\.?");

    private static final String NO_DAY = "[which day]";

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
        Stream<Dated> events = facts.story().events().stream().map(event -> new Dated(event.on(), event(event)));
        return inOrder(Stream.concat(events, interwoven() ? attempts() : Stream.empty()));
    }

    /** Attempts, unless they have been told among the events. */
    String tried() {
        return interwoven() ? "" : inOrder(attempts());
    }

    /** The latest attempt, where they are not all told. */
    String triedLast() {
        List<Contact> tried = facts.tried();
        return tried.isEmpty() || task.tells(ToldPart.TRIED) ? "" : attempt(tried.get(tried.size() - 1), company());
    }

    /** "They said they would look into it": who said it is told before. */
    private static final Pattern TOLD = Pattern.compile(
            "(?i)^(?:(?:they|he|she|you) (?:said|told me|answered|replied)|i was told)(?: that)?,? (?=\\p{L})");

    /** "Bring it back": what a person was told to do. */
    private static final Pattern BIDDEN = Pattern.compile(
            "(?i)(?:please )?(?:bring|send|wait|call|ring|come|return|contact"
                    + "|write|ask|try|phone|email|go|speak|take|fill|use|check|pay|switch|restart|see|look|keep) \\S.*");

    /** "She was kind and said I should write": how somebody was, and no words of theirs. */
    private static final Pattern ABOUT_THEM = Pattern.compile(
            "(?i)(?:he|she|they) (?:(?:was|were) (?:(?:very|so|really|quite|not) )*(?:kind|nice|lovely|polite"
                    + "|friendly|helpful|sympathetic|rude|unhelpful|abrupt|short|dismissive|sorry)"
                    + "|hung up|put (?:me|the phone)|laughed|shrugged|walked|ignored|passed me|transferred me|apologi[sz]ed|refused"
                    + "|(?:\\w+ ){1,6}and (?:said|told|asked|advised|suggested|promised))\\b.*");

    private static boolean isAboutThem(String said) {
        return ABOUT_THEM
                .matcher(TOLD.matcher(Wording.clause(said)).replaceFirst(""))
                .matches();
    }

    private String theirs(String said) {
        return Wording.sentences(retelling.of(Wording.capital(Wording.clause(said))));
    }

    /** What an answer was, as the end of a sentence: "that it was lost", "to wait", “flight cancelled”. */
    static String answer(String said) {
        String words = TOLD.matcher(Wording.clause(said)).replaceFirst("");
        if (BIDDEN.matcher(words).matches()) {
            return "to " + Wording.small(words);
        }
        boolean joins = words.matches("(?i)(?:that|to|how|why|what|when|where|whether) .*");
        String clause = NothingThere.said(words);
        return joins ? words : Clause.isOne(clause) ? "that " + clause : Clause.quoted(words);
    }

    /** "Stage 1 complaint, no answer" tells what it was about. */
    static boolean endsInNoAnswer(String said) {
        return isNoAnswer(said.substring(said.lastIndexOf(',') + 1));
    }

    static boolean isNoAnswer(String said) {
        return said.isBlank() || NO_ANSWER.matcher(said.strip()).matches();
    }

    private boolean interwoven() {
        return task.tells(ToldPart.EVENTS)
                && task.tells(ToldPart.TRIED)
                && !facts.story().events().isEmpty()
                && !facts.tried().isEmpty()
                && day(facts.tried().get(0))
                        .isBefore(facts.story()
                                .events()
                                .get(facts.story().events().size() - 1)
                                .on());
    }

    /** To anybody but the company, the first of them says whom it went to. */
    private Stream<Dated> attempts() {
        List<Contact> tried = facts.tried();
        return IntStream.range(0, tried.size())
                .mapToObj(i -> new Dated(day(tried.get(i)), attempt(tried.get(i), i == 0 ? company() : "")));
    }

    /** What nobody remembers the day of is told last. */
    private static LocalDate day(Contact contact) {
        return contact.on().orElse(LocalDate.MAX);
    }

    private String company() {
        return task.isToCompany() ? "" : Addressee.company(facts.company());
    }

    private static String inOrder(Stream<Dated> told) {
        return Wording.joined(told.sorted(Comparator.comparing(Dated::on)).map(Dated::sentence));
    }

    private String event(Event event) {
        return retelling.of(Wording.sentences("On " + task.write(event.on()) + " " + Wording.clause(event.what())));
    }

    private String attempt(Contact contact, String company) {
        Attempt attempt = new Attempt(contact, company);
        String day = "On " + contact.on().map(task::write).orElse(NO_DAY);
        if (attempt.isOnlyTheirs()) {
            return Wording.sentences(retelling.of(day + " " + attempt.answering() + heard(contact.said())));
        }
        if (contact.isDeed()) {
            return deed(day, attempt);
        }
        String act = day + " I " + attempt.act();
        return contact.told().isBlank() ? answered(act, attempt) : toldAndAnswered(act, attempt);
    }

    private String toldAndAnswered(String act, Attempt attempt) {
        Contact contact = attempt.contact();
        return withAnswer(Wording.sentences(OwnSaying.after(act, retelling.of(contact.told()))), attempt);
    }

    private String deed(String day, Attempt attempt) {
        String deed = OwnSaying.deed(attempt.contact().told());
        return withAnswer(Wording.sentences(day + " " + retelling.of(deed)), attempt);
    }

    private String withAnswer(String told, Attempt attempt) {
        Contact contact = attempt.contact();
        if (contact.said().isBlank()) {
            return told;
        }
        if (isAboutThem(contact.said())) {
            return told + " " + theirs(contact.said());
        }
        String answer = isNoAnswer(contact.said())
                ? "I have had no answer"
                : retelling.of(attempt.heard() + heard(contact.said()));
        return told + " " + Wording.sentences(answer);
    }

    private String answered(String act, Attempt attempt) {
        String said = attempt.contact().said();
        if (said.isBlank()) {
            return act + ".";
        }
        if (isNoAnswer(said)) {
            return act + ", and have had no answer.";
        }
        if (endsInNoAnswer(said)) {
            String about = Wording.clause(said.substring(0, said.lastIndexOf(',')));
            return act + " (" + retelling.of(about) + "), and have had no answer.";
        }
        if (isAboutThem(said)) {
            return act + ". " + theirs(said);
        }
        String heard = attempt.isTalk() ? ", who told me" : " and was told";
        return Wording.sentences(act + heard + retelling.of(heard(said)));
    }

    /** An answer behind who gave it; a quotation after its colon. */
    private static String heard(String said) {
        String answer = answer(said);
        return (answer.startsWith("“") ? ": " : " ") + answer;
    }

    private record Dated(LocalDate on, String sentence) {}
}
