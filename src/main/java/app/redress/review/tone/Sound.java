package app.redress.review.tone;

import app.redress.text.TextRange;

/**
 * How a sentence sounds by its words alone.
 *
 * @param range where it stands, in UTF-16 units
 * @param sentence its text
 * @param heat how heated it looks, from 0 to 1, by {@link HeatSignal}
 * @param timidity how timid it looks, from 0 to 1, by {@link TimidSignal}
 */
public record Sound(TextRange range, String sentence, double heat, double timidity) {}
