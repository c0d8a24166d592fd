/**
 * The letter itself: the parties, the words, what is enclosed, the paper it goes on.
 * Plain Java; may import text and words.
 */
@NullMarked
package app.redress.letter;

import org.jspecify.annotations.NullMarked;
