package app.redress.drafting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence of a form as its file marks it.
 *
 * @param rank 0 where it always stays; else those with the smallest go first
 */
record MarkedSentence(String phrase, int rank) {
    private static final Pattern MARKED = Pattern.compile("~(\\d)(.*)", Pattern.DOTALL);

    static MarkedSentence of(String source) {
        Matcher marked = MARKED.matcher(source);
        return marked.matches()
                ? new MarkedSentence(marked.group(2), Integer.parseInt(marked.group(1)))
                : new MarkedSentence(source, 0);
    }

    static Stream<MarkedSentence> in(List<List<String>> paragraphs) {
        return paragraphs.stream().flatMap(List::stream).map(MarkedSentence::of);
    }

    /** What of that told it is made of; empty for words of ours. */
    Optional<ToldPart> part() {
        return Stream.of(ToldPart.values()).filter(part -> part.isIn(phrase)).findFirst();
    }

    /** What stays of it when it goes; empty where nothing has to. */
    Optional<String> brief() {
        return part().flatMap(ToldPart::brief);
    }

    boolean mayGo() {
        return rank > 0;
    }
}
