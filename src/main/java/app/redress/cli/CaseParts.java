package app.redress.cli;

import app.redress.casefile.CaseWords;
import app.redress.export.CasePack;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the commands about single cases work with; each is asked for a data folder, the usual one when there is none.
 *
 * @param words that tell of cases
 */
public record CaseParts(
        Function<Optional<Path>, CaseShelf> shelf, Function<Optional<Path>, CasePack> pack, CaseWords words) {}
