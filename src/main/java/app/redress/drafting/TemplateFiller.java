package app.redress.drafting;

import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import app.redress.letter.Placeholders;
import app.redress.text.TextEdit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts what is known into a template and leaves a gap in square brackets for what is not. What stands in braces is
 * described for template writers in {@code README.md} beside the folder of situations.
 */
public final class TemplateFiller {
    private static final String ADDRESSEE_GAP = "[name or team]";
    private static final String COMPANY_GAP = "[name of the company]";
    private static final String SENDER_GAP = "[your name]";
    private static final String CONTACT_GAP = "[by phone or email, with the number or address]";

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern SPELLINGS = Pattern.compile("([^|]*)\\|([^|]*)");
    private static final Pattern AHEAD = Pattern.compile("in (\\d{1,3}) days");
    private static final Pattern BACK = Pattern.compile("(\\d{1,3}) days ago");

    /** Each is tried in turn; the first that knows the words in the braces answers. */
    private static final List<BiFunction<String, LetterFacts, Optional<String>>> READINGS =
            List.of(TemplateFiller::named, TemplateFiller::spelled, TemplateFiller::ahead, TemplateFiller::back);

    private TemplateFiller() {}

    /** {@code template} with every pair of braces filled; one that nothing is known for stays as it is. */
    public static String fill(String template, LetterFacts facts) {
        return BRACES.matcher(template)
                .replaceAll(found ->
                        Matcher.quoteReplacement(read(found.group(1), facts).orElse(found.group())));
    }

    /** {@code text} with only its spellings chosen: for what a chooser shows before anything is known. */
    public static String spell(String text, EnglishVariant variant) {
        return BRACES.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        spelling(found.group(1), variant).orElse(found.group())));
    }

    /**
     * Closes the gaps that {@link #fill} had to leave and that {@code facts} can close now, such as the salutation once
     * the recipient is known. Gaps that the person has written over are left alone.
     *
     * @return the edits to {@code letter}, the last first, so that each can be made as it stands
     */
    public static List<TextEdit> closeGaps(String letter, LetterFacts facts) {
        Map<String, String> known = Map.of(
                ADDRESSEE_GAP, addressee(facts),
                COMPANY_GAP, orGap(facts.recipient().name(), COMPANY_GAP),
                SENDER_GAP, orGap(facts.sender().name(), SENDER_GAP),
                CONTACT_GAP, contact(facts.sender()));
        return Placeholders.in(letter).stream()
                .sorted(Comparator.reverseOrder())
                .flatMap(gap -> Optional.ofNullable(known.get(gap.of(letter)))
                        .filter(words -> !words.equals(gap.of(letter)))
                        .map(words -> new TextEdit(gap.start(), gap.length(), words))
                        .stream())
                .toList();
    }

    /** What stands in braces in {@code template} and means nothing, with its braces. */
    public static List<String> unknown(String template, LetterFacts facts) {
        return BRACES.matcher(template)
                .results()
                .filter(found -> read(found.group(1), facts).isEmpty())
                .map(MatchResult::group)
                .toList();
    }

    private static Optional<String> read(String words, LetterFacts facts) {
        return READINGS.stream()
                .flatMap(reading -> reading.apply(words, facts).stream())
                .findFirst();
    }

    private static Optional<String> named(String words, LetterFacts facts) {
        return switch (words) {
            case "salutation" -> Optional.of("Dear " + addressee(facts) + afterSalutation(facts.variant()));
            case "sender" -> Optional.of(orGap(facts.sender().name(), SENDER_GAP));
            case "company" -> Optional.of(orGap(facts.recipient().name(), COMPANY_GAP));
            case "closing" -> Optional.of(closing(facts));
            case "contact" -> Optional.of(contact(facts.sender()));
            default -> Optional.empty();
        };
    }

    private static Optional<String> spelled(String words, LetterFacts facts) {
        return spelling(words, facts.variant());
    }

    private static Optional<String> spelling(String words, EnglishVariant variant) {
        Matcher found = SPELLINGS.matcher(words);
        return found.matches() ? Optional.of(found.group(variant == EnglishVariant.US ? 2 : 1)) : Optional.empty();
    }

    private static Optional<String> ahead(String words, LetterFacts facts) {
        return day(AHEAD, 1, words, facts);
    }

    private static Optional<String> back(String words, LetterFacts facts) {
        return day(BACK, -1, words, facts);
    }

    private static Optional<String> day(Pattern pattern, int direction, String words, LetterFacts facts) {
        Matcher found = pattern.matcher(words);
        if (!found.matches()) {
            return Optional.empty();
        }
        long days = direction * Long.parseLong(found.group(1));
        return Optional.of(LetterDates.write(facts.date().plusDays(days), facts.variant()));
    }

    private static String addressee(LetterFacts facts) {
        return Addressee.of(facts.recipient(), facts.variant()).orElse(ADDRESSEE_GAP);
    }

    private static String afterSalutation(EnglishVariant variant) {
        return variant == EnglishVariant.US ? ":" : ",";
    }

    private static String closing(LetterFacts facts) {
        String british = addressee(facts).equals(Addressee.NOBODY_BY_NAME) ? "Yours faithfully" : "Yours sincerely";
        String words = facts.variant() == EnglishVariant.US ? "Sincerely" : british;
        return words + ",\n" + orGap(facts.sender().name(), SENDER_GAP);
    }

    /** How to reach {@code sender}, or the gap for it. */
    static String contact(Party sender) {
        String ways = Stream.of(way("at ", sender.email()), way("on ", sender.phone()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" or "));
        return orGap(ways, CONTACT_GAP);
    }

    private static Optional<String> way(String preposition, String address) {
        return address.isBlank() ? Optional.empty() : Optional.of(preposition + address.strip());
    }

    private static String orGap(String known, String gap) {
        return known.isBlank() ? gap : known.strip();
    }
}
