/**
 * What a person has chosen, and the port that keeps it.
 * Plain Java; may import text, words and letter.
 */
@NullMarked
package app.redress.settings;

import org.jspecify.annotations.NullMarked;
