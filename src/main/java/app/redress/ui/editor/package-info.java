/**
 * The one text area that draws underlines; the only package that knows RichTextFX.
 * May import text, words, ui and JavaFX.
 */
@NullMarked
package app.redress.ui.editor;

import org.jspecify.annotations.NullMarked;
