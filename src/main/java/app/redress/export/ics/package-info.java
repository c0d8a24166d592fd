/** Deadlines as calendar files. Knows biweekly; may import the roots that export may see, text and words. */
@NullMarked
package app.redress.export.ics;

import org.jspecify.annotations.NullMarked;
