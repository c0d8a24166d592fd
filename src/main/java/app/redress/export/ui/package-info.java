/**
 * Sending a letter out of the window: export, copy, open the mail program.
 * May import feature roots, ui, text, JavaFX and ControlsFX.
 */
@NullMarked
package app.redress.export.ui;

import org.jspecify.annotations.NullMarked;
