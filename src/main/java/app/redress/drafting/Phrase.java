package app.redress.drafting;

import app.redress.letter.EnglishVariant;

/**
 * A sentence with places for facts, as our letter files write it. {@code {price}} is a fact, or its gap while it is not
 * known; {@code {cheque|check}} the British spelling or the American one; {@code < for {price}>} is said only when every
 * fact directly in it is known, {@code <by {date}|soon>} says the second when one is not; {@code {?price}} and
 * {@code {!price}} say nothing themselves and ask that a fact be known, or unknown.
 */
final class Phrase {
    private static final String ON = "on ";

    private final String source;
    private final Slots slots;
    private int at;

    private Phrase(String source, Slots slots) {
        this.source = source;
        this.slots = slots;
    }

    /** The sentence with a capital at its beginning; blank when there is nothing to say. */
    static String say(String source, Slots slots) {
        return Wording.capital(words(source, slots));
    }

    /** The same for the middle of a sentence. */
    static String words(String source, Slots slots) {
        return tidy(new Phrase(source, slots).read().words.toString());
    }

    private static String tidy(String text) {
        return text.replaceAll(" {2,}", " ")
                .replaceAll(" +([.,;])", "$1")
                .replaceAll(",(?=[.,;])", "")
                .replaceAll("(?<!\\.)([.!?][”’]?)\\.(?!\\.)", "$1")
                .strip();
    }

    /** Up to the end, or to the bar or bracket that ends this part. */
    private Said read() {
        Said said = new Said();
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '|' || c == '>') {
                return said;
            }
            if (c == '{') {
                braces(said);
            } else if (c == '<') {
                said.words.append(choice());
            } else {
                said.words.append(c);
                at++;
            }
        }
        return said;
    }

    private String choice() {
        at++;
        Said chosen = read();
        while (at < source.length() && source.charAt(at) == '|') {
            at++;
            Said other = read();
            chosen = chosen.whole ? chosen : other;
        }
        at++;
        return chosen.whole ? chosen.words.toString() : "";
    }

    private void braces(Said said) {
        int end = source.indexOf('}', at);
        if (end < 0) {
            throw new IllegalArgumentException("a brace is not closed in: " + source);
        }
        String name = source.substring(at + 1, end);
        at = end + 1;
        int bar = name.indexOf('|');
        if (bar >= 0) {
            boolean american = slots.variant() == EnglishVariant.US;
            said.words.append(american ? name.substring(bar + 1) : name.substring(0, bar));
        } else if (name.startsWith("?")) {
            said.whole &= slots.find(name.substring(1)).isPresent();
        } else if (name.startsWith("!")) {
            said.whole &= slots.find(name.substring(1)).isEmpty();
        } else {
            String known = slots.find(name).orElse("");
            said.whole &= !known.isEmpty();
            said.add(known.isEmpty() ? slots.gap(name) : known);
            if ((name.endsWith("item") || name.equals("home")) && isSetOff(known) && isInSentence()) {
                said.words.append(',');
            }
        }
    }

    /** "A table, a lamp and four chairs" is a list, and ends by itself. */
    private static boolean isSetOff(String words) {
        return words.contains(", ") && !words.contains(" and ");
    }

    /** "My Corolla, registration 1AB 2CD, for repair": what is set off before goes on behind its second comma. */
    private boolean isInSentence() {
        return at + 1 < source.length() && source.charAt(at) == ' ' && Character.isLetter(source.charAt(at + 1));
    }

    private static final class Said {
        private final StringBuilder words = new StringBuilder();
        private boolean whole = true;

        /** Something happens on a day, but in a month. */
        private void add(String fact) {
            int end = words.length();
            if (TypedTime.isNamed(fact)
                    && end >= ON.length()
                    && words.substring(end - ON.length()).equalsIgnoreCase(ON)) {
                words.setCharAt(end - ON.length(), words.charAt(end - ON.length()) == 'O' ? 'I' : 'i');
            }
            words.append(fact);
        }
    }
}
