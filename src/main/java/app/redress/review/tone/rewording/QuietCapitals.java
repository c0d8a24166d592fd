package app.redress.review.tone.rewording;

import app.redress.review.tone.Alarm;
import app.redress.review.tone.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes shouted words in small letters and leaves acronyms, references and names as they are. */
final class QuietCapitals {
    private static final int ACRONYM = 4;
    private static final int MANY = 3;
    private static final Set<String> ALSO_ACRONYMS = Set.of("us", "uk", "it", "id", "am", "pm", "bt", "ba", "ups");

    /** What nobody writes in small letters, however loud the rest is. */
    private static final Set<String> ALWAYS =
            Set.of("ceo", "rt", "dm", "tv", "nhs", "eu", "usa", "vat", "pr", "pin", "sms");

    private static final Set<String> CALENDAR =
            Set.of(("january february march april june july august september october november december"
                            + " monday tuesday wednesday thursday friday saturday sunday christmas easter english")
                    .split(" "));

    private static final Set<String> TO_A_PLACE = Set.of("from", "to", "at", "via", "into", "in");
    private static final int CODE = 3;

    private QuietCapitals() {}

    static Draft in(Draft draft, Set<String> names) {
        boolean shouting = areMany(draft);
        List<Draft.Piece> quiet = new ArrayList<>();
        for (Draft.Piece piece : draft.pieces()) {
            boolean place = !shouting && !quiet.isEmpty() && isPlace(quiet.get(quiet.size() - 1), piece);
            boolean small = shouting && piece.text().matches("A|['\u2019]\\p{Lu}{1,2}");
            quiet.add(
                    piece.word().isCapitals() && !place
                            ? piece.written(quiet(piece.word(), names, shouting))
                            : small ? piece.written(piece.word().lower()) : piece);
        }
        return Draft.of(quiet);
    }

    /** In small letters, "now", "not", "my" and their like, which are nobody's name, and English words that are heated. */
    static Draft inHeat(Draft draft, List<Alarm> alarms, Set<String> names) {
        return Draft.of(draft.pieces().stream()
                .map(piece -> isSmallWord(piece.word()) || isShouted(piece.word(), alarms)
                        ? piece.written(quiet(piece.word(), names, true))
                        : piece)
                .toList());
    }

    private static boolean isShouted(Word word, List<Alarm> alarms) {
        return word.isCapitals()
                && isEnglish(word)
                && !isAcronym(word)
                && alarms.stream().anyMatch(alarm -> alarm.range().overlaps(word.range()));
    }

    private static boolean isSmallWord(Word word) {
        return word.isCapitals()
                && Seam.isAny(word, "RB", "DT", "PRP$", "MD", "WRB")
                && !word.is(ALWAYS)
                && !word.is(ALSO_ACRONYMS);
    }

    /** Whether so many English words stand in capitals that none of them is a name. */
    static boolean areMany(Draft draft) {
        return draft.pieces().stream()
                        .filter(piece -> piece.word().isCapitals() && isEnglish(piece.word()))
                        .count()
                >= MANY;
    }

    /** "to LAX": three capitals behind such a word are an airport or a station, also when they are an English word. */
    private static boolean isPlace(Draft.Piece before, Draft.Piece piece) {
        return before.word().is(TO_A_PLACE) && piece.text().length() == CODE;
    }

    private static String quiet(Word word, Set<String> names, boolean shouting) {
        String text = word.text();
        if (text.matches(".*\\d.*|X{2,}") || word.is(ALWAYS) || (!shouting && isAcronym(word))) {
            return text;
        }
        return names.stream()
                .flatMap(name -> List.of(name.split(" ")).stream())
                .filter(name -> name.equalsIgnoreCase(text))
                .findFirst()
                .orElseGet(() -> lowered(word, shouting));
    }

    private static String lowered(Word word, boolean shouting) {
        String lower = word.lower();
        if (lower.matches("i(?:['\u2019](?:m|ve|d|ll))?")) {
            return "I" + lower.substring(1);
        }
        if (!isEnglish(word)) {
            return !shouting || word.text().length() <= ACRONYM ? word.text() : titled(lower);
        }
        return isMonthOrName(word) ? titled(lower) : lower;
    }

    private static boolean isAcronym(Word word) {
        return word.text().length() <= ACRONYM && (!isEnglish(word) || ALSO_ACRONYMS.contains(word.lower()));
    }

    private static boolean isEnglish(Word word) {
        return word.tags().stream()
                .anyMatch(tag -> tag.matches("[A-Z]{2,4}\\$?(?::.*)?")
                        && !tag.startsWith("NNP")
                        && !tag.startsWith("SENT")
                        && !tag.equals("PCT"));
    }

    private static boolean isMonthOrName(Word word) {
        return word.is(CALENDAR)
                || word.tags().stream().filter(tag -> !tag.startsWith("SENT")).allMatch(tag -> tag.startsWith("NNP"));
    }

    private static String titled(String lower) {
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}
