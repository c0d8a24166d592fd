package app.redress.review.tone;

import java.util.Optional;

/** One way of saying the same more calmly. It proposes; the engine and the fact guard decide. */
interface Rewriter {
    /** A proposal for {@code alarm}, in its {@code setting}, if this way fits it. */
    Optional<Rewording> reword(Alarm alarm, Setting setting);
}
