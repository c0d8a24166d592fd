package app.redress.casefile.asks;

import app.redress.casefile.reply.OwnSentences;
import app.redress.casefile.reply.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The part of a reply's sentence in which it says one thing: "we cannot refund the fare, but we will pay the taxi" has
 * two.
 *
 * @param text as {@link Plain} has it
 * @param sentence the number of the sentence it stands in
 */
record Clause(String text, int sentence) {
    private static final String WHO =
            "(?:we|i|you|he|she|they|it|there|these|this|that|our|my|the|your|no)(?:'\\p{L}+)?\\s";
    private static final Pattern CUT = Pattern.compile("[;:.!?]\\s+|\\s+-+\\s+|\\s+\\((?=\\p{L})"
            + "|,?\\s+(?:but|however|although|though|whereas|whilst|while|nevertheless|nonetheless|yet)\\b,?\\s+"
            + "|,?\\s+(?:and|so)\\s+(?=" + WHO + ")|,\\s+(?=(?:we|i|you|he|she|they|there)(?:'\\p{L}+)?\\s)"
            + "|,\\s+(?=(?:[\\p{L}'-]+\\s+){1,8}?(?:we|i)(?:'\\p{L}+|\\s+(?:are|am|will|have|can|would))\\b)");
    private static final Pattern NO_APOSTROPHE =
            Pattern.compile("\\b(ca|is|was|wo|do|does|did|could|would|should|are|were|has|have)nt\\b");
    /** A greeting or a name below the letter says nothing. */
    private static final Pattern GREETING =
            Pattern.compile("^(?:dear|hi|hello|hey|good (?:morning|day|afternoon))\\b.{0,40}$");

    static List<Clause> in(String reply) {
        List<Clause> clauses = new ArrayList<>();
        List<String> sentences = OwnSentences.in(reply);
        for (int number = 0; number < sentences.size(); number++) {
            String plain = Plain.of(sentences.get(number));
            if (!GREETING.matcher(plain).matches()) {
                int sentence = number;
                CUT.splitAsStream(NO_APOSTROPHE.matcher(plain).replaceAll("$1n't"))
                        .forEach(part -> clauses.add(new Clause(part.strip(), sentence)));
            }
        }
        return clauses;
    }
}
