/**
 * Hands exported files to the programs of the operating system.
 * May import export and its parents, the JDK's processes and SLF4J.
 */
@NullMarked
package app.redress.export.desktop;

import org.jspecify.annotations.NullMarked;
