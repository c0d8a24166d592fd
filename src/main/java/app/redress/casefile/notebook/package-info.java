/**
 * What a person's own cases have taught: how long answers took and what came, in plain words. Part of the root of
 * casefile, and as plain; may import casefile itself, which knows nothing of it.
 */
@NullMarked
package app.redress.casefile.notebook;

import org.jspecify.annotations.NullMarked;
