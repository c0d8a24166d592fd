/**
 * The settings page.
 * May import feature roots, ui, text, JavaFX and ControlsFX.
 */
@NullMarked
package app.redress.settings.ui;

import org.jspecify.annotations.NullMarked;
