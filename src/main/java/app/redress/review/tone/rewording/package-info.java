/**
 * Helping to say it better: what a heated sentence says once the heat is taken out.
 * Plain Java; may import review.tone, review and what they may import.
 */
@NullMarked
package app.redress.review.tone.rewording;

import org.jspecify.annotations.NullMarked;
