/**
 * Choosing a situation for a new letter.
 * May import feature roots, ui, text, JavaFX and ControlsFX.
 */
@NullMarked
package app.redress.drafting.ui;

import org.jspecify.annotations.NullMarked;
