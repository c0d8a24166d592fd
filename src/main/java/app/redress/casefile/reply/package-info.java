/**
 * What comes back from a company: told apart by kind, with the sums, days, references, promises and dangerous words in
 * it. Part of the root of casefile, and as plain: may import text, words and letter, but not casefile itself.
 */
@NullMarked
package app.redress.casefile.reply;

import org.jspecify.annotations.NullMarked;
