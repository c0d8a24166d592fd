package app.redress.letter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a line looks that says what a letter is about, above the greeting or just below it. */
final class SubjectLine {
    private static final int LONGEST_HEADING = 110;
    /** The word by which it says that it is one, and the mark behind it. */
    static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:\\p{L}+ ?/ ?)?(?:re|subject|regarding|concerning|concerns|topic|matter)(?:\\s*[:.]|\\s+[–—-](?=\\s))\\s*");

    private static final Pattern SUBJECT = Pattern.compile(
            LABEL
                    + ".+|(?:(?:my|our|an?|the|this is (?:a|my)|formal|first|second|written|new|open) ){0,3}(?:(?:letter|notice) of )?complaint(?:\\s*[:.–—(-]|,|"
                    + "\\s(?:about|regarding|concerning|re)\\b)\\s*.+|.*[.:;,–—-] (?:a )?(?:formal )?complaint\\.|in the matter of .+|(?:your |our )?ref(?:erence)?\\b\\s*(?:no\\.?"
                    + "|number)?\\s*[:.]\\s*.+"
                    + "|(?:order|account|booking|claim|invoice|policy|case)\\s*(?:no\\.?|number"
                    + "|ref(?:erence)?)\\s*[:.]?\\s*\\S+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADING =
            Pattern.compile("(?i).*(?:\\d|\\b(?:complaint|claim|notice|refund|invoice|account|order|booking)\\b).*");
    /** What a line above the greeting is about, when it is no address. */
    private static final Pattern MATTER = Pattern.compile(
            "(?i)(?:regarding|concerning|claim for|(?:request|demand|application) for|refund|dispute|notice|billing)\\b.+"
                    + "|.*\\b(?:invoice|account|order|booking|policy|ticket|claim)\\b.*\\d.*");

    /** How a line of prose begins that lacks its full stop: with whoever does something, or with a polite word. */
    private static final Pattern PROSE_HEAD = Pattern.compile(
            "(?i)(?:i|we|you|he|she|it|they|this|there|my|our|as|when|since|after|on|in|at|last|thank\\w*|please|hope|hi|hello|further|sorry|just)\\b.*|.*[.!?,;:]$|.*!.*");

    /** "My order 4471 of 3 October", "Order 4471, complaint.": a few words about a thing that has a number. */
    private static final Pattern SHORT_HEADING = Pattern.compile(
            "(?i)(?=.*\\d)(?:my|our|the|your) (?:\\S+ ){1,7}[^\\s.!?,;:]+|(?=.*\\d)(?=.*complaint)(?:\\S+ ){1,7}\\S+\\.");

    /** "** Complaint: order 5512 **", "--- Order 5512 ---": what sets a line off says nothing. */
    private static final Pattern ORNAMENT = Pattern.compile("^[*_#=~<>|–—-]+\\s*(?=\\p{L})|\\s*[*_#=~<>|–—-]+$");

    private SubjectLine() {}

    /** The words of a line, without what sets it off. */
    static String bare(LetterLine line) {
        return ORNAMENT.matcher(line.words()).replaceAll("");
    }

    /** Whether it says by its first words that it is one. */
    static boolean isLabelled(LetterLine line) {
        return SUBJECT.matcher(bare(line)).matches();
    }

    static boolean saysComplaint(String words) {
        return words.matches("(?i).*\\bcomplaint\\b.*");
    }

    static boolean namesMatter(String words) {
        return MATTER.matcher(words).matches() && !AddressBlock.holdsContact(words);
    }

    /** A heading in a paragraph of its own just below the greeting. */
    static Optional<LetterLine> below(List<LetterLine> lines, int from) {
        int i = from;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        boolean alone = i + 1 < lines.size() && lines.get(i + 1).isBlank();
        if (!alone || lines.get(i).text().length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        String words = bare(lines.get(i));
        boolean heading = isLabelled(lines.get(i))
                || SHORT_HEADING.matcher(words).matches()
                || (HEADING.matcher(words).matches()
                        && !PROSE_HEAD.matcher(words).matches());
        return heading ? Optional.of(lines.get(i)) : Optional.empty();
    }
}
