/**
 * Pictures: reading them upright, and taking what they tell of place and person out of copies.
 * May import export and its parents, Apache Commons Imaging, the JDK's pictures and SLF4J.
 */
@NullMarked
package app.redress.export.imaging;

import org.jspecify.annotations.NullMarked;
