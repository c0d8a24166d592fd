/**
 * Situations read from JSON, our own and the person's.
 * May import drafting and its parents, Jackson and SLF4J.
 */
@NullMarked
package app.redress.drafting.json;

import org.jspecify.annotations.NullMarked;
