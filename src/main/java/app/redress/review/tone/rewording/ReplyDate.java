package app.redress.review.tone.rewording;

import app.redress.letter.EnglishVariant;
import app.redress.letter.WrittenDate;
import app.redress.review.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The day by which a letter asks for an answer. Where it names one, an offer has no gap for it, and who wrote "now" is
 * offered that day.
 */
final class ReplyDate {
    private static final Pattern ASKED_BY = Pattern.compile(
            "(?i)\\b(?:please|reply|replied|answer|hear|heard|respond|response|refund|require|expect)\\b[^.!?\\n]*?"
                    + "\\b(by (?:the )?(?:end of )?(?:\\w+day,? )?(?:the )?)$");
    private static final Pattern HURRY = Pattern.compile(
            "(?i)\\b(?:now|immediately|at once|asap|right away|straight away|pronto|this (?:instant|minute|second))\\b");
    private static final Pattern PLAIN_ASK = Pattern.compile("Please [^.?\\d\\[]+\\.");
    private static final String GAP = "by [date]";
    private static final int OFFERS = 3;

    private final Optional<String> phrase;

    private ReplyDate(Optional<String> phrase) {
        this.phrase = phrase;
    }

    /** The last one that {@code letter} names, if it names any and one of {@code findings} has use for it. */
    static ReplyDate in(String letter, List<Finding> findings) {
        return new ReplyDate(findings.stream().anyMatch(ReplyDate::isWanted) ? phrase(letter) : Optional.empty());
    }

    /** To read all days of a letter takes as long as all else that a change in it costs. */
    private static boolean isWanted(Finding finding) {
        return finding.category().isTone()
                && (HURRY.matcher(finding.text()).find()
                        || finding.rewordings().stream().anyMatch(offer -> offer.contains(GAP)));
    }

    private static Optional<String> phrase(String letter) {
        return WrittenDate.in(letter, EnglishVariant.GB, LocalDate.EPOCH).stream()
                .flatMap(date -> ASKED_BY.matcher(
                                lineBefore(letter, date.range().start()))
                        .results()
                        .map(lead -> lead.group(1) + date.range().of(letter).replaceFirst("[.]$", "")))
                .reduce((earlier, later) -> later);
    }

    private static String lineBefore(String letter, int place) {
        return letter.substring(letter.lastIndexOf('\n', place - 1) + 1, place);
    }

    /** {@code finding} with this day in the gaps of its offers, and with an ask by this day in place of one "now". */
    Finding filled(Finding finding) {
        if (phrase.isEmpty() || !finding.category().isTone()) {
            return finding;
        }
        String day = phrase.get();
        boolean hurries = HURRY.matcher(finding.text()).find();
        Stream<String> offers = finding.rewordings().stream().map(offer -> offer.replace(GAP, day));
        List<String> filled = offers.flatMap(
                        offer -> hurries && PLAIN_ASK.matcher(offer).matches()
                                ? Stream.of(offer.substring(0, offer.length() - 1) + " " + day + ".", offer)
                                : Stream.of(offer))
                .distinct()
                .limit(OFFERS)
                .toList();
        return filled.equals(finding.rewordings()) ? finding : finding.offering(filled);
    }
}
