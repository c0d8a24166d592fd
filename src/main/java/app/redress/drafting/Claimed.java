package app.redress.drafting;

import app.redress.drafting.Facts.Loss;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The things whose value is asked for: all that are lost or broken but the one that is to come back whole. */
final class Claimed {
    private static final Set<RemedyKind> WHOLE = Set.of(RemedyKind.REPAIR, RemedyKind.REPLACEMENT, RemedyKind.DELIVERY);

    private Claimed() {}

    /** In a letter of {@code narrative}, which says what the thing is called where the person has no name for it. */
    static List<Loss> things(Facts facts, Narrative narrative) {
        if (facts.wish().remedy().kind().filter(WHOLE::contains).isEmpty()) {
            return facts.contents();
        }
        Set<String> itself = Stream.of(facts.deal().item(), narrative.gaps().getOrDefault("item", ""))
                .map(Claimed::noun)
                .filter(noun -> !noun.isEmpty())
                .collect(Collectors.toSet());
        return facts.contents().stream()
                .filter(thing -> !itself.contains(noun(thing.what())))
                .toList();
    }

    private static String noun(String thing) {
        return Article.noun(Wording.clause(thing)).toLowerCase(Locale.ROOT);
    }
}
