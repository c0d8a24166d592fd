/**
 * Rules read from JSON, ours and the person's.
 * May import rulebook and its parents, Jackson, the JSON Schema validator and SLF4J.
 */
@NullMarked
package app.redress.rulebook.json;

import org.jspecify.annotations.NullMarked;
