/** Replies that came as Word documents. Knows POI; may import casefile.reply, text, words and letter. */
@NullMarked
package app.redress.casefile.docx;

import org.jspecify.annotations.NullMarked;
