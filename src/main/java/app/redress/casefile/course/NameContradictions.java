package app.redress.casefile.course;

import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.course.Contradiction.Kind;
import app.redress.casefile.course.Contradiction.Said;
import app.redress.casefile.course.Contradiction.Source;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds names that are told otherwise: the writer's own in a greeting, and people a letter speaks of. */
final class NameContradictions {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String TITLE = "(?:Mr|Mrs|Ms|Miss|Mx|Dr)\\.?\\s+";
    private static final String WORD = "\\p{Lu}\\p{Ll}+(?:[-'’]\\p{Lu}\\p{Ll}+)?";
    private static final Pattern GREETING = Pattern.compile(
            "(?m)^\\s*(?:Dear|Hello|Hi|Good \\w+),?\\s+((?:" + TITLE + ")?[\\p{L}’' -]{2,50}?)\\s*[,:\\n]");

    /** A letter's way of naming somebody. */
    private static final Pattern SOMEBODY = Pattern.compile("(?:" + TITLE
            + "|\\b(?:spoke|talked|speaking|talking|wrote|written|dealt|dealing)\\s+(?:to|with)\\s+"
            + "|\\b(?:met|named|called|by|your (?:colleague|manager|engineer|agent|surveyor|technician|adviser|assistant|driver|trainer),?)\\s+)"
            + "(?<name>" + WORD + "(?:\\s+" + WORD + ")?)");

    /** Two words with capitals, or one inside a sentence. */
    private static final Pattern PERHAPS_A_NAME =
            Pattern.compile("(?:" + TITLE + ")?(?<name>" + WORD + "\\s+" + WORD + "|(?<=\\p{Ll}[,]?\\s)" + WORD + ")");

    /** So much of the beginning makes two first names alike. */
    private static final int BEGINNING = 3;

    private final CaseMatter matter;

    NameContradictions(CaseMatter matter) {
        this.matter = matter;
    }

    /** The first of either kind. */
    List<Contradiction> all() {
        return Stream.of(greetedWrongly(), somebodyElse())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Contradiction> greetedWrongly() {
        String own = matter.writer().name().strip();
        String family = last(own);
        return matter.replies().stream()
                .flatMap(reply -> greeted(reply).stream()
                        .filter(greeted -> Likeness.isSlip(family, last(greeted)))
                        .map(greeted -> new Contradiction(
                                Kind.NAME,
                                new Said(Source.FACTS, Contradictions.firstDay(matter), own),
                                new Said(Source.REPLY, reply.on(), greeted))))
                .findFirst();
    }

    private static Optional<String> greeted(ReplyReceived reply) {
        Matcher greeting = GREETING.matcher(reply.text());
        return greeting.find() ? Optional.of(greeting.group(1).strip()) : Optional.empty();
    }

    private Optional<Contradiction> somebodyElse() {
        return matter.lettersToCompany().stream()
                .flatMap(sent ->
                        names(SOMEBODY, sent.letter().body()).map(name -> new Said(Source.LETTER, sent.on(), name)))
                .flatMap(ours -> matter.replies().stream()
                        .filter(reply -> !reply.text().contains(ours.words()))
                        .flatMap(reply -> names(PERHAPS_A_NAME, reply.text())
                                .filter(name -> isMeant(ours.words(), name))
                                .map(name ->
                                        new Contradiction(Kind.NAME, ours, new Said(Source.REPLY, reply.on(), name)))))
                .findFirst();
    }

    private static Stream<String> names(Pattern naming, String text) {
        Matcher named = naming.matcher(text);
        Stream.Builder<String> names = Stream.builder();
        while (named.find()) {
            names.add(SPACE.matcher(named.group("name")).replaceAll(" "));
        }
        return names.build();
    }

    /** Whether {@code theirs} is {@code ours} with a slip, or with another first name or family name much like it. */
    private static boolean isMeant(String ours, String theirs) {
        List<String> our = SPACE.splitAsStream(ours).toList();
        List<String> their = SPACE.splitAsStream(theirs).toList();
        if (our.size() == 1) {
            return their.size() == 1 && isAlike(ours, theirs) && Likeness.isSlip(ours, theirs);
        }
        return their.size() == 2
                && ((our.get(0).equals(their.get(0)) && isAlike(our.get(1), their.get(1)))
                        || (our.get(1).equals(their.get(1)) && isAlike(our.get(0), their.get(0))));
    }

    private static boolean isAlike(String one, String other) {
        boolean begins = one.regionMatches(true, 0, other, 0, BEGINNING) || Likeness.isNear(one, other);
        return !one.equals(other) && one.charAt(0) == other.charAt(0) && begins;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
