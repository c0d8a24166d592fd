package app.redress.export.ui;

import app.redress.export.Concern;
import app.redress.export.EnclosedCopy;
import app.redress.export.Exit;
import app.redress.export.LeavingCheck.Looked;
import java.util.List;

/**
 * What is asked before a letter leaves.
 *
 * @param exit how it is to leave
 * @param looked what was found in it and in its enclosures
 */
public record ExportQuestion(Exit exit, Looked looked) {
    /** Whether there is anything to decide: a letter that is whole and has no enclosures goes at once. */
    boolean isWorthAsking() {
        return !looked.concerns().isEmpty() || (hasCopies() && exit.mayCarryEnclosures());
    }

    boolean hasCopies() {
        return !looked.copies().isEmpty();
    }

    boolean allThere() {
        return looked.copies().stream().allMatch(copy -> copy.file().isPresent());
    }

    boolean hasTraces() {
        return looked.concerns().stream().anyMatch(concern -> concern.kind() == Concern.Kind.TRACE);
    }

    boolean isHot() {
        return looked.concerns().stream().anyMatch(concern -> concern.kind() == Concern.Kind.HEAT);
    }

    /** @param cleaned whether traces are taken out of the copies */
    List<Concern> concerns(boolean cleaned) {
        return looked.concerns().stream()
                .filter(concern -> !cleaned || concern.kind() != Concern.Kind.TRACE)
                .toList();
    }

    List<String> names() {
        return looked.copies().stream()
                .map(EnclosedCopy::enclosure)
                .map(enclosure -> enclosure.name())
                .toList();
    }
}
