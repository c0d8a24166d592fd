package app.redress.review.ui;

import app.redress.review.Category;
import app.redress.review.Finding;
import app.redress.ui.editor.DecoratedTextArea;
import app.redress.ui.editor.Mark;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;

/** How findings are drawn in the text. Gaps are not: the editor tints them by itself. */
final class FindingMarks {
    private FindingMarks() {}

    /** From now on {@code area} marks what {@code model} shows. */
    static void follow(ReviewViewModel model, DecoratedTextArea area) {
        Runnable mark =
                () -> area.show(of(model.findings(), model.currentProperty().get()));
        model.findings().addListener((ListChangeListener<Finding>) change -> mark.run());
        model.currentProperty().addListener((of, before, now) -> mark.run());
    }

    private static List<Mark> of(List<Finding> findings, Optional<Finding> current) {
        return findings.stream()
                .filter(finding -> finding.category() != Category.MISSING_FACT)
                .map(finding -> new Mark(
                        finding.range(),
                        shape(finding),
                        current.filter(finding::equals).isPresent()))
                .toList();
    }

    private static Mark.Shape shape(Finding finding) {
        return switch (finding.category()) {
            case SPELLING -> Mark.Shape.SPELLING;
            case GRAMMAR -> Mark.Shape.GRAMMAR;
            default ->
                switch (finding.severity()) {
                    case HOT -> Mark.Shape.HOT;
                    case WARM -> Mark.Shape.WARM;
                    case NOTE -> Mark.Shape.NOTE;
                };
        };
    }
}
