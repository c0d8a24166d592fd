package app.redress.drafting;

import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person has told about their case. Everything may be missing: text is blank, lists are empty. A letter is only
 * ever made of these; what is missing is a gap in it.
 *
 * @param sender who writes
 * @param company whom it is about
 * @param date on the letter
 * @param variant the English to write in, when it is not that of the sender's country
 * @param deal what it is about
 * @param story what happened
 * @param tried who was asked before, in order of their days
 * @param losses what it has cost besides the price
 * @param contents what was lost or broken with what it is about: the things in a bag, each with the day it was bought and
 *     its value
 * @param promise the company's own words
 * @param valued what the person liked about them before, in a sentence or two
 * @param wish what is asked for
 * @param evidence what goes with the letter: "the receipt"
 * @param behalf the person written for, when it is not the writer
 * @param outside those outside the company who can help
 * @param ladder letters and offers so far
 * @param details answers to the questions of one situation, by their ids, and those to others that could not be read
 */
public record Facts(
        Party sender,
        Party company,
        Optional<LocalDate> date,
        Optional<EnglishVariant> variant,
        Deal deal,
        Story story,
        List<Contact> tried,
        List<Loss> losses,
        List<Loss> contents,
        Promise promise,
        String valued,
        Wish wish,
        List<String> evidence,
        Behalf behalf,
        Outside outside,
        Ladder ladder,
        Map<String, String> details) {
    /** Nothing told yet. */
    public static final Facts NONE = new Facts(
            Party.NOBODY,
            Party.NOBODY,
            Optional.empty(),
            Optional.empty(),
            new Deal("", List.of(), new Purchase(Optional.empty(), "", "", Optional.empty(), "")),
            new Story(Optional.empty(), "", List.of(), "", Set.of()),
            List.of(),
            List.of(),
            List.of(),
            new Promise("", "", Optional.empty()),
            "",
            new Wish(new Remedy(Optional.empty(), Optional.empty(), "", ""), Optional.empty(), ""),
            List.of(),
            new Behalf("", "", false),
            new Outside(Party.NOBODY, Party.NOBODY, "", false),
            new Ladder(List.of(), new Offer(Optional.empty(), "", Optional.empty()), List.of(), "", "", ""),
            Map.of());

    public Facts {
        tried = tried.stream()
                .sorted(Comparator.comparing(contact -> contact.on().orElse(LocalDate.MAX)))
                .toList();
        losses = List.copyOf(losses);
        contents = List.copyOf(contents);
        evidence = List.copyOf(evidence);
        details = Map.copyOf(details);
    }

    /** The same with another sender, in the English of {@code meanwhile} until it is known where they live. */
    public Facts from(Party writer, Optional<EnglishVariant> meanwhile) {
        return BareDollars.moved(this, writer, meanwhile);
    }

    public Facts from(Party writer) {
        return from(writer, variant);
    }

    /** The same about another company, or one of which more is known. */
    public Facts about(Party other) {
        return new Facts(
                sender, other, date, variant, deal, story, tried, losses, contents, promise, valued, wish, evidence,
                behalf, outside, ladder, details);
    }

    /** The same told by the person concerned. */
    Facts forOneself() {
        Behalf nobody = NONE.behalf;
        return new Facts(
                sender, company, date, variant, deal, story, tried, losses, contents, promise, valued, wish, evidence,
                nobody, outside, ladder, details);
    }

    /**
     * @param item what was bought, booked or agreed, with its article: "a Brewster kettle"
     * @param references numbers the reader knows the matter by
     */
    public record Deal(String item, List<Reference> references, Purchase bought) {
        public Deal {
            references = List.copyOf(references);
        }
    }

    /**
     * @param began when it went wrong
     * @param problem what went wrong, in one to three plain sentences
     * @param events what happened after, in order of their days
     * @param impact what it meant, in one plain sentence
     * @param grave what makes the matter grave
     */
    public record Story(
            Optional<LocalDate> began, String problem, List<Event> events, String impact, Set<Gravity> grave) {
        public Story {
            events = events.stream().sorted(Comparator.comparing(Event::on)).toList();
            grave = Set.copyOf(grave);
        }
    }

    /**
     * @param remedy what is asked for
     * @param replyBy the day an answer is asked by
     * @param access when the writer can be met, to follow "I am available": "on weekday mornings"
     */
    public record Wish(Remedy remedy, Optional<LocalDate> replyBy, String access) {}

    /** @param kind what is numbered: {@code order}, {@code account}, {@code booking}; blank when nobody has said */
    public record Reference(String kind, String value) {}

    /** When it was is a month or a year, as told, where no day is known; from where is blank if from the company itself. */
    public record Purchase(Optional<LocalDate> on, String when, String from, Optional<Money> price, String paidBy) {}

    /** @param what a plain sentence */
    public record Event(LocalDate on, String what) {}

    /**
     * @param on empty while the person does not know the day
     * @param person name or role spoken to, or blank
     * @param told what the writer said: "I asked for my money back"; blank when nobody says
     * @param said what the answer was, to follow "I was told that"; blank while there is none
     */
    public record Contact(Optional<LocalDate> on, ContactChannel channel, String person, String told, String said) {
        public Contact(LocalDate on, ContactChannel channel, String person, String told, String said) {
            this(Optional.of(on), channel, person, told, said);
        }

        /** One of which only the answer is told. */
        public Contact(LocalDate on, ContactChannel channel, String person, String said) {
            this(on, channel, person, "", said);
        }

        /** Whether what is told is what the person did, "called again last week", and not what they said. */
        public boolean isDeed() {
            return person.isBlank() && OwnSaying.isDeed(told);
        }

        /** Whether the person says that nobody answered. */
        public boolean isUnanswered() {
            return !said.isBlank() && Telling.isNoAnswer(said);
        }

        /** Whether it is known that the person got in touch: an answer alone may have come unasked. */
        public boolean isOwn() {
            return !told.isBlank() || Telling.endsInNoAnswer(said);
        }
    }

    /**
     * @param what was paid for, with its article: "a taxi home"
     * @param when what is said of the day by somebody who does not know it: "2023", "last week"; else blank
     */
    public record Loss(String what, Optional<LocalDate> on, String when, Money amount, boolean receipt) {}

    /**
     * @param words exactly as the company put them
     * @param where what they stand in: "delivery policy"
     */
    public record Promise(String words, String where, Optional<LocalDate> on) {}

    /**
     * @param workings how the sum comes about, to follow "which is": "three nights at £80"
     * @param words what is asked for, to follow "please", for {@link RemedyKind#OTHER}
     */
    public record Remedy(Optional<RemedyKind> kind, Optional<Money> amount, String workings, String words) {}

    /**
     * @param relation to the writer: "my mother"
     * @param authority whether they have signed that the writer may act for them
     */
    public record Behalf(String name, String relation, boolean authority) {}

    /**
     * @param nextBody ombudsman, regulator or scheme
     * @param cardIssuer bank or card company through which it was paid
     * @param cardEnding the last four digits
     * @param creditCard whether that card is a credit card
     */
    public record Outside(Party nextBody, Party cardIssuer, String cardEnding, boolean creditCard) {}

    /**
     * @param letters those sent so far, the first one first
     * @param conditions on which an offer is accepted
     * @param reason for a refusal or a withdrawal, to follow "because"
     * @param praised who deserves thanks
     * @param deed what they did, in a sentence
     */
    public record Ladder(
            List<Earlier> letters, Offer offer, List<String> conditions, String reason, String praised, String deed) {
        public Ladder {
            letters = letters.stream().sorted(Comparator.comparing(Earlier::on)).toList();
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * @param answer what the answer was, to follow "I was told that"; blank while there is none
     */
    public record Earlier(LocalDate on, Optional<LocalDate> replyBy, Optional<LocalDate> answeredOn, String answer) {}

    /** @param what is offered, when it is not only money: "a repair at no charge" */
    public record Offer(Optional<LocalDate> on, String what, Optional<Money> amount) {}
}
