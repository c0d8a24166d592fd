/**
 * Letters as mail drafts with their enclosures.
 * May import export and its parents, Angus Mail and SLF4J.
 */
@NullMarked
package app.redress.export.eml;

import org.jspecify.annotations.NullMarked;
