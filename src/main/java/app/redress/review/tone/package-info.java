/**
 * Hearing a letter: which words are heated, who says them, and how the whole reads.
 * Plain Java; may import review and what review may import.
 */
@NullMarked
package app.redress.review.tone;

import org.jspecify.annotations.NullMarked;
