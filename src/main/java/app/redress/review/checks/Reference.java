package app.redress.review.checks;

import app.redress.text.TextRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The number, name or address by which the recipient finds the case. */
final class Reference {
    private static final String CODE = "(?!\\d{1,2}(?:st|nd|rd|th)\\b|24/7)(?=[A-Z0-9/-]*\\d)[A-Z0-9][A-Z0-9/-]{2,}";
    private static final Pattern LABELLED = Pattern.compile(
            "(?<![\\p{L}])(?:order|subscriber|subscription|reader|borrower|guest|folio|cabin|dossier|certificate|licen[cs]e|repair|return|rma|chassis|engine|imei|mpan|mprn|nmi|gprn|barcode|batch|lot|catalogue|tag|label|warranty|guarantee|application|enroll?ment|enquiry|inquiry|incident|fault|request|household|hire|rental|quotation|chart|prescription|account|acct|a/c|booking|reservation|reference|ref|invoice|policy|claim|ticket"
                    + "|case|complaint|serial"
                    + "|tracking|consignment|parcel|shipment|membership|member|customer|confirmation|agreement|meter"
                    + "|contract|loan"
                    + "|locator|pnr|receipt|job|plan|bill|tenancy|model|flight|train|service|ending in|ending|permit"
                    + "|unit|lease|registration|file"
                    + "|quote|estimate|phone|line|contract|plot|library card|student|patient|pupil|rego|plate|vin|roll|locker|berth|pitch|site|room|desk|sheet|passbook|docket|slip|voucher)"
                    + "(?: (?:sheet|card|with you|slip|note|form))?"
                    + "(?:\\s*(?:no\\.?|number|numbered|ends(?: in)?|reference|ref\\.?|id|code|is|[,:#(“\"]))*\\s*#?(?<code>"
                    + CODE
                    + "|(?-i:\\d{1,4}(?: \\d{2,5}){1,4}|\\d{2,4} [A-Z]{2,3}|[A-Z]{1,3} \\d{2,4}(?: \\d{2,4})?))(?![\\p{L}\\d%]|[.,]\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile(
            "(?<![\\p{L}\\d/-])(?!(?:UK|EU|EC)261)(?:[A-Z]{1,4}/[A-Z0-9/]*\\d[A-Z0-9/]*|[A-Z]{1,6}[- ]?\\d{3,}[A-Z0-9-]*|\\d{2,}-\\d{3,}[\\d-]*"
                    + "|[A-Z0-9]{6}(?<=\\d[A-Z0-9]{0,5})(?<=[A-Z][A-Z0-9]{0,5}))(?![\\p{L}\\d])");
    /** "Inventory no. 2217": whatever it is the number of, as long as nobody rings or lives there. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?<![\\p{L}])(?!(?i:phone|telephone|tel|mobile|fax|card|house|flat|page|line|version|size|box|day|night|week|month|year)(?![\\p{L}]))\\p{L}{3,} (?i:no\\.?|nr\\.?|number|#) ?:? ?(?<code>(?=[\\w/-]*\\d{3})[A-Z0-9][\\w/-]{2,})");

    private static final Pattern NAMED =
            Pattern.compile("(?:in|under) (?:the |my )?(?:sur)?name (?:of )?(?<name>\\p{Lu}\\p{L}+)");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(?:[Ff]lat|[Aa]partment|[Aa]pt\\.?|[Uu]nit|[Rr]oom|[Ss]uite|[Tt]able) (?:\\w{0,2}\\d\\w{0,2}|[A-Z])(?![\\p{L}])"
                    + "|\\d{1,4}[A-Za-z]?,? (?:\\p{Lu}[\\p{L}']+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Close"
                    + "|Terrace|Court|Drive|Place"
                    + "|Gardens|Way|Crescent|Square|Row|Hill|Park|Boulevard|Blvd|Grove|Mews|Quay|Walk))(?![\\p{L}])");

    /** "The 17.03 to Paddington" is all a railway needs. */
    private static final Pattern SERVICE = Pattern.compile("(?<![\\d.:£$€])\\d{1,2}[.:]\\d\\d (?:\\w+ )?"
            + "(?:from|to|train|bus|coach|ferry|service|departure) (?=.*\\p{Lu})");

    private Reference() {}

    /** Where a text holds one. */
    static Optional<TextRange> in(String text) {
        return Stream.of(
                        find(LABELLED, "code", text),
                        find(COUNTED, "code", text),
                        find(BARE, "", text),
                        find(NAMED, "", text),
                        find(ADDRESS, "", text),
                        find(SERVICE, "", text))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<TextRange> find(Pattern pattern, String group, String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int start = group.isEmpty() ? matcher.start() : matcher.start(group);
            int end = group.isEmpty() ? matcher.end() : matcher.end(group);
            if (!isYear(text.substring(start, end))) {
                return Optional.of(new TextRange(start, end));
            }
        }
        return Optional.empty();
    }

    private static boolean isYear(String code) {
        return code.matches("19\\d\\d|20[0-3]\\d");
    }
}
