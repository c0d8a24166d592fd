package app.redress.review.checks;

import app.redress.rulebook.Jurisdiction;
import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A law that a letter cites: one that is known, or anything that is called an Act, a Code or a Regulation.
 *
 * @param where nothing where neither the law is known nor its name says
 */
record CitedLaw(String name, Optional<Set<Jurisdiction>> where) {
    private static final List<KnownName> KNOWN = KnownName.named("laws");
    private static final List<KnownName> PLACES = KnownName.named("places");
    private static final String LINK = "(?:of|and|for|to|the|on|in)";
    private static final Pattern ANY = Pattern.compile("(?:(?:\\p{Lu}\\.){2,} |\\p{Lu}[\\p{L}.'’-]* )(?:(?:" + LINK
            + " )?\\p{Lu}[\\p{L}.'’-]* ){0,8}?(?:" + LINK + " )?"
            + "(?:Acts?|(?<=Civil |Consumer |Commercial |Criminal |Penal |Labou?r )Code|(?<=Consumer |Civil |Lemon |Protection )Law|Regulations?|Directive|Convention|Statute|Ordinance)"
            + "(?![\\p{L}])(?: (?:19|20)\\d\\d)?");

    /** In the order of the lists and then of the text, each once. */
    static List<CitedLaw> in(String text) {
        List<CitedLaw> cited = new ArrayList<>();
        List<TextRange> ranges = new ArrayList<>();
        KNOWN.forEach(law -> law.places(text).stream().findFirst().ifPresent(place -> {
            cited.add(
                    new CitedLaw(place.of(text), Optional.of(placed(text, place).orElse(law.where()))));
            ranges.addAll(law.places(text));
        }));
        ANY.matcher(text)
                .results()
                .filter(any ->
                        ranges.stream().noneMatch(known -> known.overlaps(new TextRange(any.start(), any.end()))))
                .map(any -> new CitedLaw(any.group(), home(any.group())))
                .filter(law -> cited.stream().noneMatch(other -> other.name().equals(law.name())))
                .forEach(cited::add);
        return cited;
    }

    /** "The UK Consumer Rights Act": what stands before a name says where. */
    private static Optional<Set<Jurisdiction>> placed(String text, TextRange name) {
        String before = text.substring(0, name.start());
        return home(before.substring(before.lastIndexOf(' ', Math.max(0, name.start() - 2)) + 1));
    }

    private static Optional<Set<Jurisdiction>> home(String name) {
        return PLACES.stream()
                .filter(place -> place.in(name).isPresent())
                .map(KnownName::where)
                .findFirst();
    }
}
