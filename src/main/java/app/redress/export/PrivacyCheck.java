package app.redress.export;

import app.redress.export.PrivateDetail.Kind;
import app.redress.text.CheckDigits;
import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Looks a text over for what should not leave the house without a second thought. It only points; nothing is taken out. */
public final class PrivacyCheck {
    private static final Pattern CARD = Pattern.compile("(?<![\\w-])[2-6]\\d{3}(?:[ -]?\\d){9,15}(?![\\w-])");
    private static final Pattern IBAN =
            Pattern.compile("(?<![A-Za-z0-9])[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])");
    private static final Pattern SECRET = Pattern.compile(
            "(?i)(?<!\\p{L})(?:pin|pin (?:code|number)|cvv2?|cvc|security code|password|passcode)(?: is|:| was)? ?"
                    + "(?:\\d{3,8}(?!\\d)|(?<=(?:is|was|:) )\\S+)");
    private static final Pattern BIRTH = Pattern.compile(
            "(?i)(?:date of birth|d\\.?o\\.?b\\.?|born on)\\W{0,3}(?:is |was )?(?:\\d[\\d/. -]{3,9}\\d|\\d{1,2} \\p{L}+ \\d{4}"
                    + "|\\p{L}{3,9} \\d{1,2},? \\d{4})");
    private static final Pattern HEALTH = Pattern.compile(
            "(?i)(?<!\\p{L})(?:diagnos\\w+|depress(?:ion|ed)|anxiety (?:disorder|attacks?)|panic attacks?|cancer|chemotherapy"
                    + "|tumou?r|hiv|hepatitis|epilep\\w+|diabet\\w+|asthma\\w*|pregnan\\w+|miscarriage|disab(?:led|ility)"
                    + "|autis\\w+|adhd|bipolar|psychiatr\\w+|medication|antidepressants?|surgery|heart (?:attack|condition)"
                    + "|stroke|dementia|multiple sclerosis|my (?:illness|condition|therapist|counsellor))(?!\\p{L})");
    private static final Pattern CHILD =
            Pattern.compile("(?<!\\p{L})(?i:my|our|his|her|their) (?:(?i:\\w+-(?:year|month)-old|young(?:er|est)?"
                    + "|old(?:er|est)|eldest|little|baby|late) )?(?i:son|daughter|child|baby|toddler|boy|girl|grandson|granddaughter"
                    + "|grandchild|stepson|stepdaughter|twins),? (?:\\(|(?i:named|called) )?(\\p{Lu}\\p{Ll}+)");

    /** Numbers that companies give out, which may pass a check by chance. */
    private static final Pattern HARMLESS = Pattern.compile(
            "(?i)(?:track\\w*|order|parcel|consignment|shipment|meter|supply|mpan|mprn|reference|ref|ticket|imei|serial"
                    + "|barcode|customer|invoice|booking|policy|claim|membership|case|loan)[^.\\n]{0,24}$");

    private final List<PrivateDetail> found = new ArrayList<>();
    private final String text;

    private PrivacyCheck(String text) {
        this.text = text;
    }

    /** What there is, in the order of the text; nothing twice. */
    public static List<PrivateDetail> in(String text) {
        PrivacyCheck check = new PrivacyCheck(text);
        check.look(Kind.IBAN, IBAN, number -> CheckDigits.isIban(number.group()));
        check.look(Kind.CARD, CARD, number -> CheckDigits.isLuhn(number.group()) && !check.isHarmless(number.start()));
        IdentityNumber.ALL.forEach(identity -> check.look(
                Kind.IDENTITY,
                identity.pattern(),
                number -> identity.isValid(number, text) && !check.isHarmless(number.start())));
        check.look(Kind.SECRET, SECRET, any -> true);
        check.look(Kind.BIRTH, BIRTH, any -> true);
        check.look(Kind.HEALTH, HEALTH, any -> true);
        check.look(Kind.CHILD, CHILD, any -> true);
        return check.found.stream()
                .sorted(Comparator.comparingInt(detail -> detail.range().start()))
                .toList();
    }

    private void look(Kind kind, Pattern pattern, Predicate<MatchResult> isOne) {
        pattern.matcher(text)
                .results()
                .filter(isOne)
                .map(match -> new PrivateDetail(kind, new TextRange(match.start(), match.end())))
                .filter(detail ->
                        found.stream().noneMatch(known -> known.range().overlaps(detail.range())))
                .forEach(found::add);
    }

    private boolean isHarmless(int start) {
        return HARMLESS.matcher(text.substring(0, start)).find();
    }
}
