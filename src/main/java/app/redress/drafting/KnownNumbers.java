package app.redress.drafting;

import app.redress.drafting.Facts.Reference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers that the reader of a letter knows its matter by. */
final class KnownNumbers {
    private static final Pattern ENDING = Pattern.compile("\\p{Ll}+ .+");

    private final List<Reference> all;
    private final Optional<Reference> fitting;

    KnownNumbers(LetterTask task) {
        all = task.facts().deal().references();
        fitting = all.stream()
                .filter(reference ->
                        reference.kind().equalsIgnoreCase(task.narrative().reference()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** The number this reader looks things up by; the first one given when there is none of its kind. */
    String first() {
        return fitting.map(KnownNumbers::number).orElse("");
    }

    /** The same with what it is the number of. */
    String labelled() {
        return fitting.map(KnownNumbers::labelled).orElse("");
    }

    /** All that were given: that one first, the others with what they are the numbers of. */
    String listed() {
        Stream<String> others = all.stream()
                .filter(reference -> fitting.filter(reference::equals).isEmpty())
                .map(KnownNumbers::labelled);
        return Stream.concat(fitting.map(KnownNumbers::number).stream(), others).collect(Collectors.joining(", "));
    }

    /** "HF-20418", but "account ending 4471", which is none without its first word. */
    private static String number(Reference reference) {
        return ENDING.matcher(reference.value()).matches() ? labelled(reference) : reference.value();
    }

    private static String labelled(Reference reference) {
        return (reference.kind().toLowerCase(Locale.ROOT) + " " + reference.value()).strip();
    }
}
