/**
 * The page that shows the rulebook, counts its days, and works out flights.
 * May import feature roots, ui, text, words, JavaFX, ControlsFX.
 */
@NullMarked
package app.redress.rulebook.ui;

import org.jspecify.annotations.NullMarked;
