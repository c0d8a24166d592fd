package app.redress.drafting;

import app.redress.drafting.Facts.Contact;

/**
 * What a person did to be heard, to follow "I".
 *
 * @param company whom it went to, where the reader could not know; blank when they do
 */
record Attempt(Contact contact, String company) {
    String act() {
        String person = Wording.clause(contact.person());
        boolean named = !person.isEmpty();
        return switch (contact.channel()) {
            case PHONE -> "phoned" + to("") + (named ? " and spoke to " + person : "");
            case EMAIL -> named ? "wrote to " + person + to("at") + " by email" : "wrote" + to("to") + " by email";
            case LETTER -> named ? "wrote to " + person + to("at") : "wrote a letter" + to("to");
            case CHAT -> named ? "chatted online with " + person + to("at") : "asked" + to("") + " in the online chat";
            case VISIT -> "called in" + to("at") + (named ? " and spoke to " + person : " to ask");
            case FORM -> "used the online form" + to("of");
            case TEXT -> "sent" + (named ? " " + person + to("at") : to("")) + " a text message";
            case SOCIAL -> "sent" + to("") + " a message on social media";
            case OTHER -> named ? "got in touch with " + person + to("at") : "got in touch" + to("with");
        };
    }

    /** Whether somebody known was spoken with, who can have told something. */
    boolean isTalk() {
        return !contact.person().isBlank()
                && switch (contact.channel()) {
                    case PHONE, CHAT, VISIT, OTHER -> true;
                    case EMAIL, LETTER, FORM, TEXT, SOCIAL -> false;
                };
    }

    private String to(String preposition) {
        return company.isEmpty() ? "" : (preposition.isEmpty() ? " " : " " + preposition + " ") + company;
    }
}
