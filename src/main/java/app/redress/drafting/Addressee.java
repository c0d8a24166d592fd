package app.redress.drafting;

import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a salutation greets: "Ms Finch", "Customer Relations", "Harbour & Finch". */
final class Addressee {
    private static final Pattern TITLED =
            Pattern.compile("^(Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Miss|Professor|Sir|Dame|Lord|Lady)\\.?\\s+(.+)$");
    private static final Set<String> SHORTENED = Set.of("Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Rev");
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?i)[,\\s]+(?:ltd|limited|plc|llp|llc|inc|corp|corporation|co|gmbh|ag|s\\.?a|dac|pty ltd)\\.?$");

    /** Who is greeted where nobody has a name. */
    static final String NOBODY_BY_NAME = "Sir or Madam";

    /** "the trade association" says what somebody is, and not what they are called. */
    private static final Pattern NO_NAME = Pattern.compile("^(?:the|an?) \\p{Ll}");

    /** "The Manager" is greeted without the article. */
    private static final Pattern THE_ROLE = Pattern.compile("(?i)^the (?=\\p{L})");

    private Addressee() {}

    /** Empty while neither a person, a department nor a company is known. */
    static Optional<String> of(Party recipient, EnglishVariant variant) {
        String person = firstPart(recipient.attention());
        if (!person.isEmpty()) {
            return Optional.of(titled(Wording.capital(THE_ROLE.matcher(person).replaceFirst("")), variant));
        }
        String name = recipient.name().strip();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (NO_NAME.matcher(name).find()) {
            return Optional.of(NOBODY_BY_NAME);
        }
        return Optional.of(titled(company(recipient), variant));
    }

    /** The name of a company without its legal form; blank while it is not known. */
    static String company(Party company) {
        // "the Rail Ombudsman" is greeted without its article; "The Copper Pan" keeps what is part of its name.
        String name = company.name().strip().replaceFirst("^the ", "");
        return LEGAL_FORM.matcher(name).replaceFirst("");
    }

    /** "Ms Finch, Customer Relations" greets Ms Finch. */
    private static String firstPart(String attention) {
        int comma = attention.indexOf(',');
        return (comma < 0 ? attention : attention.substring(0, comma)).strip();
    }

    /** After a title only the surname stands; a name without a title stays whole, since nothing says how to shorten it. */
    private static String titled(String name, EnglishVariant variant) {
        Matcher found = TITLED.matcher(name);
        if (!found.matches()) {
            return name;
        }
        String names = found.group(2).strip();
        String surname = names.substring(names.lastIndexOf(' ') + 1);
        return found.group(1) + stop(found.group(1), variant) + " " + surname;
    }

    private static String stop(String title, EnglishVariant variant) {
        return variant == EnglishVariant.US && SHORTENED.contains(title) ? "." : "";
    }
}
