/**
 * Letters as tagged, archivable PDF.
 * May import export and its parents, OpenHTMLToPDF, PDFBox, JMustache and SLF4J.
 */
@NullMarked
package app.redress.export.pdf;

import org.jspecify.annotations.NullMarked;
