/**
 * Figures that anyone can take: the real window in a process of its own, driven from outside.
 * {@code mvn -Pmeasure test} prints one line each.
 */
@NullMarked
package app.redress.measure;

import org.jspecify.annotations.NullMarked;
