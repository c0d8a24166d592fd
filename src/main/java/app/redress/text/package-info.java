/**
 * Ranges in a text and how they move when the text is edited; numbers in it that prove themselves; lists
 * of words kept as data. Knows nothing of letters.
 * May import the JDK only.
 */
@NullMarked
package app.redress.text;

import org.jspecify.annotations.NullMarked;
