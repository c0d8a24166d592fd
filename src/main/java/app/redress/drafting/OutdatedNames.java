package app.redress.drafting;

import app.redress.letter.Party;
import app.redress.text.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a letter still says of its sender and recipient although they are called, or reached, otherwise now. */
public final class OutdatedNames {
    private static final String GAP = "[";

    private OutdatedNames() {}

    /**
     * The edits that make {@code letter} say what is so {@code now}.
     *
     * @return the last first, so that each can be made as it stands
     */
    public static List<TextEdit> in(String letter, LetterFacts before, LetterFacts now) {
        Map<String, String> changed = changed(before, now);
        if (changed.isEmpty()) {
            return List.of();
        }
        // Where two begin alike the longer one is meant, as in "Harbour & Finch Ltd".
        Pattern any = Pattern.compile(changed.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
        List<TextEdit> edits = new ArrayList<>();
        for (MatchResult found : any.matcher(letter).results().toList()) {
            edits.add(
                    0,
                    new TextEdit(
                            found.start(), found.group().length(), changed.getOrDefault(found.group(), found.group())));
        }
        return edits;
    }

    /** The words that a letter may have of them, and what stands for each now: whole phrases where more than a name changes. */
    private static Map<String, String> changed(LetterFacts before, LetterFacts now) {
        Map<String, String> changed = new LinkedHashMap<>();
        put(changed, TemplateFiller.fill("{salutation}", before), TemplateFiller.fill("{salutation}", now));
        if (!formula(before).equals(formula(now))) {
            put(changed, TemplateFiller.fill("{closing}", before), TemplateFiller.fill("{closing}", now));
        }
        Party sender = now.sender();
        if (!sameWays(before.sender(), sender)) {
            put(changed, TemplateFiller.contact(before.sender()), TemplateFiller.contact(sender));
        }
        putKnown(changed, before.recipient().name(), now.recipient().name());
        putKnown(changed, Addressee.company(before.recipient()), Addressee.company(now.recipient()));
        putKnown(changed, before.recipient().attention(), now.recipient().attention());
        putKnown(changed, before.sender().name(), sender.name());
        putKnown(changed, before.sender().email(), sender.email());
        putKnown(changed, before.sender().phone(), sender.phone());
        return changed;
    }

    /** "Yours faithfully". */
    private static String formula(LetterFacts facts) {
        return TemplateFiller.fill("{closing}", facts).lines().findFirst().orElse("");
    }

    private static boolean sameWays(Party before, Party now) {
        return before.email().isBlank() == now.email().isBlank()
                && before.phone().isBlank() == now.phone().isBlank();
    }

    /** Where nothing is known now, nothing can stand for what was. */
    private static void putKnown(Map<String, String> changed, String before, String now) {
        if (!now.isBlank()) {
            put(changed, before.strip(), now.strip());
        }
    }

    private static void put(Map<String, String> changed, String before, String now) {
        if (!before.isBlank() && !before.contains(GAP) && !before.equals(now)) {
            changed.putIfAbsent(before, now);
        }
    }
}
