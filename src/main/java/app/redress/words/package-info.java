/**
 * Every word a person reads: the resource bundles joined into one, and the problems a person can act on.
 * May import the JDK only.
 */
@NullMarked
package app.redress.words;

import org.jspecify.annotations.NullMarked;
