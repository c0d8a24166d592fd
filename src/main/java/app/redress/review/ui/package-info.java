/**
 * Findings on the screen: the side list, the card with rewordings, the meter, the completeness strip.
 * May import feature roots, ui, ui.editor, text, JavaFX and ControlsFX.
 */
@NullMarked
package app.redress.review.ui;

import org.jspecify.annotations.NullMarked;
