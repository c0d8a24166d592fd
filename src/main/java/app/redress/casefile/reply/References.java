package app.redress.casefile.reply;

import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that a company knows the case by. */
final class References {
    private static final String THING =
            "(?:ref(?:erence)?s?|case|ticket|complaint|claim|order|booking|incident|policy|account|acct|invoice|file|dispute"
                    + "|grievance|job|shipment|tracking|parcel|package|consignment|rma|crm|enquiry|inquiry|appeal|pcn|notice"
                    + "|application|contract|customer|membership|member|confirmation|pnr|reservation|query|request|docket|matter"
                    + "|return|refund|transaction|repair|work ?order|quoting|quote|number|our ref|your ref|letter of claim)";
    private static final String LINK =
            "(?:[ \\t]*(?:number|numbers|no|num|id|code|ref|reference|nr|nbr|is|was|of|will be|for this is)\\b\\.?|[ \\t]*[:#=(\\[,\\u2013\\u2014-])*";
    private static final String ID = "#?(?=[A-Za-z0-9/_.:-]*\\d)[A-Za-z0-9]{1,40}(?:[/_.:-][A-Za-z0-9]{1,40}){0,9}";
    private static final Pattern NAMED =
            Pattern.compile("(?i)(?<![\\p{L}\\d])" + THING + LINK + "[ \\t]*\\R?[ \\t]*(?<id>(?-i:[A-Z]{2,4} (?=\\d))?"
                    + ID + "(?: \\d{3,}| \\d{4}-\\d{2,}[-\\d]*){0,4})(?![\\p{L}\\d])");
    /** Letters and digits mixed as only a system mixes them. */
    private static final Pattern UNNAMED = Pattern.compile(
            "(?<![\\p{L}\\d@/.#£€$-])#?(?=[A-Z0-9/-]{6,40}(?![\\p{L}\\d@]))"
                    + "(?=(?:[A-Z/-]*\\d){4})[A-Z]{1,6}[-/]?(?:[A-Z0-9]{1,20}[-/]){0,8}[A-Z0-9]{0,40}\\d[A-Z0-9]*(?![\\p{L}\\d@/-])");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final int SHORTEST = 4;
    private static final int SHORTEST_IN_DIGITS = 5;

    private References() {}

    /**
     * In order of the text, each where it stands first.
     *
     * @param own the reply as {@link OwnWords} has it
     * @param taken sums and days, which are no references
     */
    static List<Passage> in(String own, List<TextRange> taken) {
        Map<Integer, Passage> found = new TreeMap<>();
        Matcher named = NAMED.matcher(own);
        while (named.find()) {
            add(found, own, new TextRange(named.start("id"), named.end("id")), taken);
        }
        UNNAMED.matcher(own)
                .results()
                .forEach(match -> add(found, own, new TextRange(match.start(), match.end()), taken));
        List<Passage> references = new ArrayList<>();
        for (Passage passage : found.values()) {
            if (references.stream().noneMatch(known -> known.text().equals(passage.text()))) {
                references.add(passage);
            }
        }
        return references;
    }

    private static void add(Map<Integer, Passage> found, String own, TextRange range, List<TextRange> taken) {
        String id = range.of(own);
        boolean mixed = id.chars().anyMatch(Character::isLetter);
        boolean clear = taken.stream().noneMatch(range::overlaps)
                && found.values().stream().noneMatch(known -> known.range().overlaps(range));
        if (clear && id.length() >= (mixed ? SHORTEST : SHORTEST_IN_DIGITS) && isId(id)) {
            found.put(range.start(), Passage.of(range, own));
        }
    }

    /** Not a year, a time of day, an ordinal or "14-day". */
    private static boolean isId(String id) {
        return !YEAR.matcher(id).matches()
                && !id.matches(
                        "(?i)\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}[:.]\\d{2}(?:[ap]m)?|\\d+-?(?:days?|weeks?|months?|years?|hours?|working|minutes?|mins?|business|calendar|stage|star|point)\\b.*|[a-z]+-?\\d");
    }
}
