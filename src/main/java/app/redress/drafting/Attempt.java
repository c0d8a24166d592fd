package app.redress.drafting;

import app.redress.drafting.Facts.Contact;
import java.util.regex.Pattern;

/**
 * What a person did to be heard, to follow "I", and who said what.
 *
 * @param company whom it went to, where the reader could not know; blank when they do
 */
record Attempt(Contact contact, String company) {
    /** Somebody named by what they are, as people type it: "complaints team". */
    private static final Pattern ROLE = Pattern.compile(
            "(?!(?:an?|the|your|their|my|our|one|some|his|her) )(?:\\p{Ll}.* )?(?:team|department|dept|desk|helpline|hotline"
                    + "|manager|supervisor|driver|guard|agent|advis[eo]r|clerk|assistant|engineer|technician|colleague"
                    + "|representative|rep|cashier|waiter|waitress|receptionist|steward|stewardess|conductor|inspector"
                    + "|courier|caseworker|handler)");

    String act() {
        String person = person();
        boolean named = !person.isEmpty();
        return switch (contact.channel()) {
            case PHONE -> "phoned" + to("") + (named ? " and spoke to " + person : "");
            case EMAIL -> named ? "wrote to " + person + to("at") + " by email" : "wrote" + to("to") + " by email";
            case LETTER -> named ? "wrote to " + person + to("at") : "wrote a letter" + to("to");
            case CHAT -> named ? "chatted online with " + person + to("at") : "asked" + to("") + " in the online chat";
            case VISIT -> "called in" + to("at") + (named ? " and spoke to " + person : asked());
            case FORM -> "used the online form" + to("of");
            case TEXT -> "sent" + (named ? " " + person + to("at") : to("")) + " a text message";
            case SOCIAL -> "sent" + to("") + " a message on social media";
            case OTHER -> named ? "got in touch with " + person + to("at") : "got in touch" + to("with");
        };
    }

    /** Whether somebody known was spoken with, who can have told something. */
    boolean isTalk() {
        return !contact.person().isBlank() && isSpoken();
    }

    /** Whether all that is known of something written is what it said, so that it was theirs and not the writer's. */
    boolean isOnlyTheirs() {
        return contact.told().isBlank()
                && switch (contact.channel()) {
                    case EMAIL, LETTER, TEXT, SOCIAL -> !Telling.endsInNoAnswer(contact.said());
                    case PHONE, CHAT, VISIT, FORM, OTHER -> false;
                };
    }

    /** "you told me by email", to follow the day. */
    String answering() {
        String way =
                switch (contact.channel()) {
                    case EMAIL -> " by email";
                    case LETTER -> " in a letter";
                    case TEXT -> " by text message";
                    case SOCIAL -> " on social media";
                    case PHONE, CHAT, VISIT, FORM, OTHER -> "";
                };
        return speaker() + " told me" + way;
    }

    /** How the answer begins in a sentence of its own: "Callum told me", "I was told". */
    String heard() {
        if (contact.person().isBlank() && isSpoken()) {
            return "I was told";
        }
        return Wording.capital(speaker()) + (isSpoken() ? " told me" : " answered");
    }

    private String speaker() {
        String person = person();
        return person.isEmpty() ? "you" : person;
    }

    /** "Callum", "your complaints team". */
    private String person() {
        String person = Wording.clause(contact.person());
        String whose = company.isEmpty() ? "your " : "the ";
        return ROLE.matcher(person).matches() ? whose + person : person;
    }

    private boolean isSpoken() {
        return switch (contact.channel()) {
            case PHONE, CHAT, VISIT, OTHER -> true;
            case EMAIL, LETTER, FORM, TEXT, SOCIAL -> false;
        };
    }

    private String asked() {
        return contact.told().isBlank() ? " to ask" : "";
    }

    private String to(String preposition) {
        return company.isEmpty() ? "" : (preposition.isEmpty() ? " " : " " + preposition + " ") + company;
    }
}
