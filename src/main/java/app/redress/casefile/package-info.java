/**
 * A complaint from the first draft to its end: entries in order, deadlines, and the ports that keep them.
 * Plain Java; may import text, words, settings, letter, review and drafting.
 */
@NullMarked
package app.redress.casefile;

import org.jspecify.annotations.NullMarked;
