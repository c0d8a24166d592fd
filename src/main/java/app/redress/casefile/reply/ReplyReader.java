package app.redress.casefile.reply;

import app.redress.casefile.reply.KindJudge.Judgement;
import app.redress.letter.EnglishVariant;
import app.redress.text.TextRange;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what a company wrote: what it does in the main, and what in it counts. Rules alone, so that every answer can be
 * explained; it never asks anybody, and the person can always say otherwise. One reader may read from many threads.
 */
public final class ReplyReader {
    /** As much as is read, in UTF-16 units; more is no letter. */
    static final int LONGEST = 40_000;

    private static final Pattern AMERICAN = Pattern.compile(
            "\\b[A-Z]{2} \\d{5}(?:-\\d{4})?\\b|\\bUSD\\b|US\\$|\\b(?:apologize|honor|favor|check for|zip code|toll-free|Inc\\.|LLC)\\b");
    private static final Pattern NOT_AMERICAN = Pattern.compile(
            "[£€]|\\b(?:CAD|AUD|NZD)\\b|C\\$|A\\$|\\b(?:apologise|cheque|favour|honour|postcode|Ltd|plc)\\b");

    private final KindJudge judge = new KindJudge(CueBook.read());

    /**
     * Reads a reply.
     *
     * @param text as it came, headers and quoted letters too; places in the reading are places in it
     * @param on the day it was written or came: time limits run from it
     */
    public ReplyReading read(String text, LocalDate on) {
        return read("", text, on);
    }

    /** @param subject of the mail, which may say what its text does not; or blank */
    public ReplyReading read(String subject, String text, LocalDate on) {
        return read(subject, text, on, EnglishVariant.GB);
    }

    /** @param usual the English of its case: decides what 3/4/2026 means where the reply does not */
    public ReplyReading read(String text, LocalDate on, EnglishVariant usual) {
        return read("", text, on, usual);
    }

    private ReplyReading read(String subject, String text, LocalDate on, EnglishVariant usual) {
        String own = OwnWords.in(text.substring(0, Math.min(text.length(), LONGEST)));
        String plain = Plain.of(own);
        List<TextRange> sentences = Sentences.in(own);
        List<Passage> amounts = Amounts.in(own);
        List<FoundDate> dates = new ReplyDates(variant(own, usual), on).in(own, plain, sentences);
        List<TextRange> taken = Stream.concat(
                        amounts.stream().map(Passage::range),
                        dates.stream().map(date -> date.passage().range()))
                .toList();
        Judgement judgement = judge.judge(Plain.of(subject), plain, sentences);
        return new ReplyReading(
                judgement.kind(),
                judgement.because().stream()
                        .map(range -> Passage.of(range, own))
                        .toList(),
                amounts,
                dates,
                References.in(own, taken),
                Promises.in(own, plain, dates),
                Warnings.in(own, plain));
    }

    private static EnglishVariant variant(String own, EnglishVariant usual) {
        boolean american = usual == EnglishVariant.US || AMERICAN.matcher(own).find();
        return american && !NOT_AMERICAN.matcher(own).find() ? EnglishVariant.US : EnglishVariant.GB;
    }
}
