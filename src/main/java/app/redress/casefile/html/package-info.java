/** HTML read as text, with nothing loaded. Knows jsoup; may import casefile.reply, text, words and letter. */
@NullMarked
package app.redress.casefile.html;

import org.jspecify.annotations.NullMarked;
