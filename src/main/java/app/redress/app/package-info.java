/**
 * Starts Redress: the entry point, the object graph built by hand, the folders, the last resort for a crash.
 * May import everything; nobody imports it.
 */
@NullMarked
package app.redress.app;

import org.jspecify.annotations.NullMarked;
