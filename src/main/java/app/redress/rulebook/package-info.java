/**
 * What the law and the dispute bodies give a complaint: rules in plain words, their clocks, and who comes next.
 * Plain Java; may import text, words, letter and settings.
 */
@NullMarked
package app.redress.rulebook;

import org.jspecify.annotations.NullMarked;
