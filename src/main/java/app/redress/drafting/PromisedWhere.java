package app.redress.drafting;

import java.util.Locale;
import java.util.regex.Pattern;

/** Where a promise stands, as its reader calls it: "your repairs policy", "the Severn Gate Homes repairs policy". */
record PromisedWhere(String where, String company) {
    private static final Pattern WHOSE = Pattern.compile("(?i)^(?:your|their|its|the) ");
    private static final Pattern DETERMINED = Pattern.compile("(?i)^(?:an?|my|our|this|that) .*");

    /** @param their whose words they are: "your", "its" */
    String as(String their) {
        String bare = WHOSE.matcher(Wording.clause(where)).replaceFirst("");
        if (bare.isEmpty() || their.isEmpty() || DETERMINED.matcher(bare).matches()) {
            return bare;
        }
        if (!company.isEmpty() && bare.toLowerCase(Locale.ROOT).startsWith(company.toLowerCase(Locale.ROOT))) {
            boolean owned = bare.startsWith("’", company.length()) || bare.startsWith("'", company.length());
            return owned ? bare : "the " + bare;
        }
        return their + " " + bare;
    }
}
