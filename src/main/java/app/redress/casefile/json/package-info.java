/** A case as a folder with a JSON file in it. Knows Jackson; may import the roots that casefile may see, text and words. */
@NullMarked
package app.redress.casefile.json;

import org.jspecify.annotations.NullMarked;
