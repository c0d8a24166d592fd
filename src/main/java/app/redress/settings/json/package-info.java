/**
 * Settings kept as one JSON file.
 * May import settings and its parents, Jackson and SLF4J.
 */
@NullMarked
package app.redress.settings.json;

import org.jspecify.annotations.NullMarked;
