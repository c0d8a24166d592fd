package app.redress.cli;

import app.redress.casefile.CaseFolder;
import app.redress.casefile.CaseFolders;
import app.redress.casefile.CaseWords;
import app.redress.export.CasePack;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the commands about single cases work with; each is asked for a data folder, the usual one when there is none.
 *
 * @param shelf cases to read
 * @param own cases to write to, which no window may have open
 * @param words that tell of cases
 */
public record CaseParts(
        Function<Optional<Path>, CaseShelf> shelf,
        Function<Optional<Path>, CaseShelf> own,
        Function<Optional<Path>, CasePack> pack,
        Function<Optional<Path>, CaseFolder> folder,
        CaseWords words) {
    CaseFolders folders(CaseShelf cases, Optional<Path> data) {
        return new CaseFolders(cases.whole(), cases.files(), folder.apply(data));
    }
}
