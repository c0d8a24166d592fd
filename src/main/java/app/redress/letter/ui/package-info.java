/**
 * The letter on the screen: the page one writes on, its address blocks and its enclosures.
 * May import feature roots, ui, ui.editor, text, JavaFX and ControlsFX.
 */
@NullMarked
package app.redress.letter.ui;

import org.jspecify.annotations.NullMarked;
