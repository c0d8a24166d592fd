/**
 * The command line, one small class per subcommand. Never starts JavaFX.
 * May import everything below the window: feature roots and adapters, picocli.
 */
@NullMarked
package app.redress.cli;

import org.jspecify.annotations.NullMarked;
