package app.redress.casefile.course;

import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.reply.ReplyKind;
import app.redress.drafting.Rung;
import app.redress.letter.Letter;
import app.redress.rulebook.Clock;
import app.redress.rulebook.CountedFrom;
import app.redress.rulebook.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The second stage of a complaint to one who hears it in two, such as a social landlord: its clocks run from the letter
 * that asks for it.
 */
record StageTwo(CaseMatter matter) {
    private static final Pattern NAMED = Pattern.compile("(?i)\\bstage[ -](?:2|two)\\b");

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;])\\s+|\\R\\s*\\R");

    /** Whoever says that they will go there, or may, has not asked for it yet; nor has one who asks how it works. */
    private static final Pattern NOT_YET =
            Pattern.compile("(?i)\\b(?:I|we)(?:['’](?:ll|d)| (?:will|shall|would|may|might|can|could|intend|plan)\\b)"
                    + "|\\b(?:how|whether|when) (?:I|we|to|do|can)\\b");

    private static final Pattern FIRST = Pattern.compile("(?i)\\bstage (?:1|one)\\b");

    /** Whether {@code letter} asks for the second stage, and does not only name it as what may come. */
    static boolean isAskedForIn(Letter letter) {
        return isAskedForIn(letter.subject(), letter.body());
    }

    static boolean isAskedForIn(String subject, String body) {
        return NAMED.matcher(subject).find()
                || SENTENCE.splitAsStream(body)
                        .anyMatch(sentence -> NAMED.matcher(sentence).find()
                                && !NOT_YET.matcher(sentence).find());
    }

    /** Whether a clock belongs to the second stage. */
    static boolean concerns(Clock clock) {
        return NAMED.matcher(clock.label() + "\n" + clock.start()).find();
    }

    /** Whether a clock belongs to the first of two stages. */
    static boolean follows(Clock clock) {
        return FIRST.matcher(clock.label()).find();
    }

    /** The day it was asked for, where {@code rule} is about the stage before. */
    Optional<LocalDate> overtakes(Rule rule) {
        return rule.clocks().stream().anyMatch(StageTwo::follows) ? letter().map(LetterSent::on) : Optional.empty();
    }

    /** Which day of this stage a clock is counted from; empty while the stage was not asked for. */
    Optional<CountedFrom> of(Clock.StartEvent event) {
        return switch (event) {
            case COMPLAINT, COMPLAINT_RAISED, COMPLAINT_RECEIVED -> letter().map(ComplaintDays::left);
            case ACKNOWLEDGEMENT ->
                replies().stream()
                        .filter(reply -> reply.kind()
                                .filter(ReplyKind.ACKNOWLEDGEMENT::equals)
                                .isPresent())
                        .findFirst()
                        .map(reply -> CountedFrom.on(reply.on()));
            default -> Optional.empty();
        };
    }

    /** Replies that came since it was asked for. */
    List<ReplyReceived> replies() {
        return letter().map(asked -> matter.replies().stream()
                        .filter(reply -> matter.isAfter(reply, asked))
                        .toList())
                .orElse(List.of());
    }

    /** Replies that belong to the first stage. */
    List<ReplyReceived> repliesBefore() {
        List<ReplyReceived> later = replies();
        return matter.replies().stream().filter(reply -> !later.contains(reply)).toList();
    }

    /** The first letter after the complaint that asks for the stage, is the final one, or goes against their answer. */
    Optional<LetterSent> letter() {
        LettersByRung rungs = new LettersByRung(matter);
        return matter.lettersToCompany().stream()
                .skip(new ComplaintDays(matter).isBeforeTheFirstLetter() ? 0 : 1)
                .filter(sent -> isAskedForIn(sent.letter())
                        || rungs.of(sent).filter(Rung.FINAL::equals).isPresent()
                        || followsAnAnswer(sent))
                .findFirst();
    }

    private boolean followsAnAnswer(LetterSent sent) {
        return matter.replies().stream().anyMatch(reply -> reply.isAnswer() && matter.isAfter(sent, reply));
    }
}
