package app.redress.drafting.lifting;

import app.redress.drafting.ContactChannel;
import app.redress.drafting.TypedAnswers;
import app.redress.drafting.lifting.LiftedFact.Kind;
import app.redress.drafting.lifting.LiftedFact.Offer;
import app.redress.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Attempts to be heard: by which channel, with whom, on which day, and what was said. */
final class LiftedTalks {
    private static final String SELF = "\\b(?:I|we|I’ve|I've)(?: \\p{L}+){0,3}? ";
    private static final List<Cue> CUES = List.of(
            Cue.of(
                    ContactChannel.PHONE,
                    SELF
                            + "(?:phoned|called|rang|telephoned)\\b|\\bon the phone\\b|\\bspoke (?:to|with)\\b|\\bon hold\\b"),
            Cue.of(
                    ContactChannel.EMAIL,
                    SELF + "e-?mailed\\b|\\b(?:by e-?mail|(?:sent|wrote)(?: \\p{L}+){0,2} e-?mails?)\\b"),
            Cue.of(ContactChannel.CHAT, "\\b(?:live chat|online chat|chatbot|chatted)\\b"),
            Cue.of(ContactChannel.FORM, "\\b(?:online|web|contact|complaints?) form\\b"),
            Cue.of(ContactChannel.TEXT, SELF + "texted\\b|\\bwhatsapp\\w*\\b"),
            Cue.of(ContactChannel.SOCIAL, "\\b(?:tweet\\w*|facebook|twitter|instagram)\\b"),
            Cue.of(ContactChannel.LETTER, SELF + "(?:wrote|posted)\\b|\\bby post\\b"),
            Cue.of(
                    ContactChannel.VISIT,
                    SELF
                            + "(?:went|drove|walked|took \\w+)(?: \\p{L}+){0,2} (?:back|in|into|to)\\b|\\bin (?:the|your) (?:shop|store|branch)\\b"));
    private static final Pattern WITH =
            Pattern.compile("\\b(?:(?i:spoke|speaking|talked) (?:to|with)|(?i:told) by|(?i:named|called)"
                    + "|(?i:got|put through to|through to)) (?:(?i:an?|the|some|one) \\p{Ll}+ (?:called|named) )?"
                    + "((?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? )?\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)");
    /** "Tracy from Northgate Homes said": whom she works for is not who spoke. */
    private static final String OF_A_COMPANY =
            "(?:(?:from|at|of|with) (?:the |your |their )?(?:[\\p{L}&][\\p{L}’'&-]* ){1,4}?)";

    private static final Pattern SPEAKER = Pattern.compile("\\b(\\p{Lu}\\p{Ll}+) " + OF_A_COMPANY
            + "?(?:said|told|promised|swore|claimed|assured|answered|hung up)\\b");
    private static final Pattern ROLE = Pattern.compile("(?i)\\b(?:spoke (?:to|with)|told by) ((?:an?|the|your) "
            + "(?:\\p{L}+ )?(?:manager|supervisor|adviser|advisor|agent|driver|assistant|engineer|receptionist))\\b");
    private static final Pattern SAID =
            Pattern.compile("(?i)\\b(?:told (?:me|us)|said|promised(?: me| us)?|assured (?:me|us)"
                    + "|swore|claimed|told by (?:\\p{L}+ ){1,4}?(?=that))(?: ?that)?,? ([^.!?\\n]{3,160})");

    private LiftedTalks() {}

    static Optional<LiftedFact> in(HotSentence sentence, TypedAnswers typed) {
        return CUES.stream()
                .flatMap(
                        cue -> place(cue.words(), sentence.text())
                                .map(range -> fact(cue.channel(), range, sentence, typed))
                                .stream())
                .findFirst();
    }

    private static Optional<TextRange> place(Pattern cue, String text) {
        Matcher found = cue.matcher(text);
        return found.find() ? Optional.of(new TextRange(found.start(), found.end())) : Optional.empty();
    }

    private static LiftedFact fact(ContactChannel channel, TextRange range, HotSentence sentence, TypedAnswers typed) {
        String person = person(sentence.text());
        String said = group(SAID, sentence.text()).orElse("").strip();
        String line = sentence.dayIn(typed)
                + ", "
                + channel.id()
                + (person.isEmpty() ? "" : ", " + person)
                + (said.isEmpty() ? "" : ": " + said);
        return new LiftedFact(Kind.CHANNEL, range, range.of(sentence.text()), List.of(new Offer("tried", line)));
    }

    private static String person(String text) {
        return names(WITH, text)
                .or(() -> names(SPEAKER, text))
                .or(() -> group(ROLE, text))
                .orElse("");
    }

    private static Optional<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(name -> !NotNames.has(name))
                .findFirst();
    }

    private static Optional<String> group(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().map((MatchResult match) -> match.group(1));
    }

    private record Cue(ContactChannel channel, Pattern words) {
        private static Cue of(ContactChannel channel, String words) {
            return new Cue(channel, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
        }
    }
}
