package app.redress.review.languagetool;

import app.redress.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A letter of paragraphs that differ from each other. Each change replaces what the last one wrote at the end of some
 * paragraph; what is written is new each time, and every third time it is heated, so that no memory helps with it.
 */
final class ChangingLetter {
    private static final int SENTENCES_IN_A_PARAGRAPH = 6;
    private static final String CALM = " I rang for the %dth time and nobody could tell me more.";
    private static final String HOT = " Your useless staff ignored my letter number %d.";
    private static final int ONE_IS_HOT = 3;

    private final List<String> paragraphs = new ArrayList<>();
    private final Random random = new Random(7);
    private int changes;

    /** A letter of {@code words} words, to the nearest sentence. */
    ChangingLetter(int words) {
        List<String> sentences = WordList.lines(ChangingLetter.class, "civil-traps.txt");
        StringBuilder paragraph = new StringBuilder();
        int written = 0;
        for (int number = 0; written < words; number++) {
            String sentence = sentences.get(number % sentences.size());
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(sentence);
            written += sentence.split("\\s+").length;
            if (number % SENTENCES_IN_A_PARAGRAPH == SENTENCES_IN_A_PARAGRAPH - 1 || written >= words) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
        }
    }

    String changed() {
        changes++;
        int place = random.nextInt(paragraphs.size());
        String addition = (changes % ONE_IS_HOT == 0 ? HOT : CALM).formatted(changes);
        List<String> changed = new ArrayList<>(paragraphs);
        changed.set(place, paragraphs.get(place) + addition);
        return String.join("\n\n", changed);
    }
}
