/** Replies that came as mail. Knows Angus Mail; may import casefile.reply, text, words and letter. */
@NullMarked
package app.redress.casefile.eml;

import org.jspecify.annotations.NullMarked;
