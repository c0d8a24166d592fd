/**
 * The window around the features: navigation, status line, which page is shown.
 * May import ui, the features' ui and roots; no adapter.
 */
@NullMarked
package app.redress.shell;

import org.jspecify.annotations.NullMarked;
