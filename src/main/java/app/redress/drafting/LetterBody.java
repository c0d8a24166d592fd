package app.redress.drafting;

import java.util.List;
import java.util.stream.Collectors;

/** The words of a letter from the salutation to the signature, once it is known which sentences it has. */
record LetterBody(LetterTask task, Slots known) {
    /** A day told twice in one breath. */
    private static final String SAME_DAY =
            "\\bon (\\p{L}*\\d*\\p{L}* ?\\d*,? ?\\p{L}*,? \\d{4})( and \\p{L}+ it) on \\1";

    String of(List<List<String>> paragraphs) {
        LetterFacts frame = new LetterFacts(task.facts().sender(), task.recipient(), task.date(), task.variant());
        String text = paragraphs.stream()
                .map(sentences -> said(sentences, known).strip())
                .filter(paragraph -> !paragraph.isBlank())
                .collect(Collectors.joining("\n\n"));
        return String.join(
                "\n\n", TemplateFiller.fill("{salutation}", frame), text, TemplateFiller.fill("{closing}", frame));
    }

    static String said(List<String> sentences, Slots known) {
        String told = Wording.joined(sentences.stream().map(sentence -> apart(Phrase.say(sentence, known))))
                .replaceAll(" *\n *", "\n")
                .replaceAll(SAME_DAY, "on $1$2 the same day");
        return LetterDates.setOff(told, known.variant());
    }

    /** What follows a list is no part of its last line. */
    private static String apart(String sentence) {
        return sentence.contains("\n- ") ? sentence + "\n\n" : sentence;
    }
}
