/**
 * Letters as Word documents that can be edited further.
 * May import export and its parents, Apache POI and SLF4J.
 */
@NullMarked
package app.redress.export.docx;

import org.jspecify.annotations.NullMarked;
