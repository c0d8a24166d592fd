package app.redress.casefile.reply;

import app.redress.casefile.reply.Aside.Effect;
import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * Says what kind a reply is. Each sentence speaks for a kind with the weight of its heaviest cue. Then the kinds are
 * asked in turn, the one that changes most for the person first:
 *
 * <ol>
 *   <li>A last word is one whatever else it holds: from it run the time limits.
 *   <li>What is given counts before what is refused beside it: "no refund, but £50". A mere token, such as a voucher for
 *       the next purchase, does not.
 *   <li>A "no" counts before a request that goes with it, if it weighs more: "send anything that might change this".
 *   <li>Who needs papers, or an answer, is waiting; so it counts before any talk of progress.
 *   <li>What is left is "not yet" or "we have it", whichever weighs more.
 * </ol>
 */
final class KindJudge {
    /** What a thought weighs beside a deed. */
    private static final double THOUGHT = 0.2;
    /** A single ombudsman at the foot of a letter makes no last word. */
    private static final double LAST_WORD = 5;
    /** Whoever pays and then says "this closes the matter" has paid above all. */
    private static final double LAST_WORD_WITH_OFFER = 6;

    /** The least that counts where nothing is clear. */
    private static final double HINT = 2;

    private static final int MOST_REASONS = 2;
    /** How many items of a list are heard with the sentence that opens it. */
    private static final int ITEMS = 3;
    /** Where the subject stands: not in the text. */
    private static final TextRange NOWHERE = new TextRange(0, 0);

    private final List<Cue> cues;
    private final List<Aside> asides;

    KindJudge(CueBook book) {
        this.cues = book.cues();
        this.asides = book.asides();
    }

    /** The kind, and the sentences that made it so. */
    record Judgement(ReplyKind kind, List<TextRange> because) {}

    /**
     * Judges a reply.
     *
     * @param subject of the mail, or blank
     * @param plain the sentences' text; both as {@link Plain} has it
     */
    Judgement judge(String subject, String plain, List<TextRange> sentences) {
        Map<ReplyKind, List<Voice>> voices = new EnumMap<>(ReplyKind.class);
        hear(NOWHERE, subject, voices);
        for (int i = 0; i < sentences.size(); i++) {
            hear(sentences.get(i), withItsList(sentences, i, plain).of(plain), voices);
        }
        ReplyKind kind = decide(voices);
        List<TextRange> because = voices.getOrDefault(kind, List.of()).stream()
                .filter(voice -> voice.weight() > 1 && !voice.sentence().isEmpty())
                .sorted(Comparator.comparingDouble(Voice::weight).reversed())
                .limit(MOST_REASONS)
                .map(Voice::sentence)
                .toList();
        return new Judgement(kind, because);
    }

    /** "Please tell us:" asks for what stands below it. */
    private static TextRange withItsList(List<TextRange> sentences, int index, String plain) {
        TextRange sentence = sentences.get(index);
        boolean opensList = plain.charAt(sentence.end() - 1) == ':';
        int last = Math.min(sentences.size() - 1, index + (opensList ? ITEMS : 0));
        return new TextRange(sentence.start(), sentences.get(last).end());
    }

    private void hear(TextRange range, String sentence, Map<ReplyKind, List<Voice>> voices) {
        Map<ReplyKind, Double> heard = new EnumMap<>(ReplyKind.class);
        for (Cue cue : cues) {
            cue.places(sentence).forEach(found -> heard.merge(cue.kind(), weight(cue, sentence, found), Math::max));
        }
        if (heard.getOrDefault(ReplyKind.REFUSAL, 0.0) >= Cue.DECIDES && Mood.takesBack(sentence)) {
            heard.remove(ReplyKind.OFFER);
        }
        if (heard.getOrDefault(ReplyKind.DOCUMENTS, 0.0) > Cue.DECIDES) {
            heard.remove(ReplyKind.QUESTION);
        }
        heard.forEach((kind, weight) -> voices.computeIfAbsent(kind, unheard -> new ArrayList<>())
                .add(new Voice(range, weight, isTouched(Effect.TOKEN, kind, sentence))));
    }

    private double weight(Cue cue, String sentence, MatchResult found) {
        boolean thought = Mood.isOnlyThought(cue.kind(), sentence, found)
                || isTouched(Effect.ASIDE, cue.kind(), Mood.part(sentence, found));
        return thought ? THOUGHT * cue.weight() : cue.weight();
    }

    private boolean isTouched(Effect effect, ReplyKind kind, String clause) {
        return asides.stream().anyMatch(aside -> aside.touches(effect, kind, clause));
    }

    private static ReplyKind decide(Map<ReplyKind, List<Voice>> voices) {
        double offer = loud(voices, ReplyKind.OFFER);
        double refusal = sum(voices, ReplyKind.REFUSAL);
        double documents = sum(voices, ReplyKind.DOCUMENTS);
        double question = sum(voices, ReplyKind.QUESTION);
        double lastWord = offer >= Cue.DECIDES ? LAST_WORD_WITH_OFFER : LAST_WORD;
        if (sum(voices, ReplyKind.FINAL) >= lastWord && loud(voices, ReplyKind.FINAL) > 2) {
            return ReplyKind.FINAL;
        }
        if (offer >= Cue.DECIDES && !(loud(voices, ReplyKind.REFUSAL) >= Cue.DECIDES && givesOnlyTokens(voices))) {
            return ReplyKind.OFFER;
        }
        if (loud(voices, ReplyKind.REFUSAL) >= Cue.DECIDES && refusal > Math.max(documents, question)) {
            return ReplyKind.REFUSAL;
        }
        if (Math.max(loud(voices, ReplyKind.DOCUMENTS), loud(voices, ReplyKind.QUESTION)) >= Cue.DECIDES) {
            return documents >= question ? ReplyKind.DOCUMENTS : ReplyKind.QUESTION;
        }
        if (loud(voices, ReplyKind.REFUSAL) >= Cue.DECIDES) {
            return ReplyKind.REFUSAL;
        }
        return undecided(voices);
    }

    /** "Not yet" or "we have it"; where neither is said clearly, whatever is hinted at most. */
    private static ReplyKind undecided(Map<ReplyKind, List<Voice>> voices) {
        double holding = sum(voices, ReplyKind.HOLDING);
        double acknowledgement = sum(voices, ReplyKind.ACKNOWLEDGEMENT);
        ReplyKind likelier = holding > acknowledgement ? ReplyKind.HOLDING : ReplyKind.ACKNOWLEDGEMENT;
        if (Math.max(holding, acknowledgement) >= Cue.DECIDES) {
            return likelier;
        }
        return Stream.of(ReplyKind.values())
                .filter(kind -> loud(voices, kind) >= HINT)
                .max(Comparator.comparingDouble(kind -> sum(voices, kind)))
                .filter(kind -> sum(voices, kind) > Math.max(holding, acknowledgement))
                .orElse(likelier);
    }

    private static boolean givesOnlyTokens(Map<ReplyKind, List<Voice>> voices) {
        return voices.getOrDefault(ReplyKind.OFFER, List.of()).stream()
                .filter(voice -> voice.weight() >= Cue.DECIDES)
                .allMatch(Voice::isToken);
    }

    private static double sum(Map<ReplyKind, List<Voice>> voices, ReplyKind kind) {
        return voices.getOrDefault(kind, List.of()).stream()
                .mapToDouble(Voice::weight)
                .sum();
    }

    /** The weight of the heaviest single sentence. */
    private static double loud(Map<ReplyKind, List<Voice>> voices, ReplyKind kind) {
        return voices.getOrDefault(kind, List.of()).stream()
                .mapToDouble(Voice::weight)
                .max()
                .orElse(0);
    }

    private record Voice(TextRange sentence, double weight, boolean isToken) {}
}
