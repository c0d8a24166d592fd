/**
 * The kit that knows no feature: views by name, dialogs, background tasks, themes.
 * May import text, words, JavaFX, ControlsFX and AtlantaFX.
 */
@NullMarked
package app.redress.ui;

import org.jspecify.annotations.NullMarked;
