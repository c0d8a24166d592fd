/**
 * Where a letter starts: situations, their templates, and gaps still to fill.
 * Plain Java; may import text, words, settings, letter, rulebook and review.
 */
@NullMarked
package app.redress.drafting;

import org.jspecify.annotations.NullMarked;
