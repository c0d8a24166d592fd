/**
 * Cases on the screen: the list, the timeline, what to log, search.
 * May import feature roots, ui, text, JavaFX and ControlsFX.
 */
@NullMarked
package app.redress.casefile.ui;

import org.jspecify.annotations.NullMarked;
