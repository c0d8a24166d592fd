/**
 * Completeness of a draft: the checks K01 to K50 that can be made on a letter alone.
 * Plain Java; may import review and what review may import.
 */
@NullMarked
package app.redress.review.checks;

import org.jspecify.annotations.NullMarked;
