/**
 * What the European and the British flight rules give for a late or cancelled flight.
 * Plain Java, a part of the rulebook's root; may import what that may.
 */
@NullMarked
package app.redress.rulebook.flight;

import org.jspecify.annotations.NullMarked;
