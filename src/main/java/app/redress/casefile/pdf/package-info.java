/** Replies that came as PDF. Knows PDFBox; may import casefile.reply, text, words and letter. */
@NullMarked
package app.redress.casefile.pdf;

import org.jspecify.annotations.NullMarked;
