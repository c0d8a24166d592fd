package app.redress.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files dropped onto a page. They are offered to be copied, never to be moved. */
public final class FileDrop {
    private FileDrop() {}

    /**
     * @param hint shown while files hang over {@code target}
     * @param onDropped told of the files let go there
     */
    public static void onto(Node target, Node hint, Consumer<List<Path>> onDropped) {
        target.addEventFilter(DragEvent.DRAG_OVER, drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
                hint.setVisible(true);
                drag.consume();
            }
        });
        target.addEventFilter(DragEvent.DRAG_EXITED_TARGET, drag -> {
            if (drag.getTarget() == target) {
                hint.setVisible(false);
            }
        });
        target.addEventFilter(DragEvent.DRAG_DROPPED, drag -> {
            if (drag.getDragboard().hasFiles()) {
                onDropped.accept(drag.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .toList());
                drag.setDropCompleted(true);
                hint.setVisible(false);
                drag.consume();
            }
        });
    }
}
