package app.redress.casefile.reply;

import java.util.regex.Pattern;

/**
 * Words beside which a cue says less than it seems to.
 *
 * @param effect what becomes of the cue
 * @param kind of the cues it touches
 * @param pattern over a clause as {@link Plain} has it
 */
record Aside(Effect effect, ReplyKind kind, Pattern pattern) {
    /** What becomes of a cue in the same clause. */
    enum Effect {
        /** It counts as a mere thought: "quote this number if you ring" asks nothing about the complaint. */
        ASIDE,
        /** It counts, but comforts only: a voucher beside a plain "no" leaves the "no" standing. */
        TOKEN
    }

    boolean touches(Effect what, ReplyKind spokenFor, String clause) {
        return effect == what && kind == spokenFor && pattern.matcher(clause).find();
    }
}
