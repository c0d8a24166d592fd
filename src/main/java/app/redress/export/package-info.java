/**
 * A letter leaving Redress: formats, and the port that every format implements.
 * Plain Java; may import every feature root but itself.
 */
@NullMarked
package app.redress.export;

import org.jspecify.annotations.NullMarked;
