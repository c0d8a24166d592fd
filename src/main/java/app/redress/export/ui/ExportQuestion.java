package app.redress.export.ui;

import app.redress.export.ExportFormat;
import java.util.List;

/**
 * Asked before a letter leaves that lacks what its reader needs.
 *
 * @param unmet what is missing, in words; at least one
 */
public record ExportQuestion(ExportFormat format, List<String> unmet) {
    public ExportQuestion {
        unmet = List.copyOf(unmet);
    }
}
