/**
 * Public holidays as the Jollyday library knows them.
 * May import rulebook and its parents, Jollyday and SLF4J.
 */
@NullMarked
package app.redress.rulebook.jollyday;

import org.jspecify.annotations.NullMarked;
