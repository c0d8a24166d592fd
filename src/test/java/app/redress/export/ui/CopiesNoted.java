package app.redress.export.ui;

import app.redress.casefile.AttachmentStore;
import app.redress.casefile.CaseId;
import app.redress.export.Fingerprint;
import app.redress.letter.Enclosure;
import java.nio.file.Path;
import java.util.UUID;

/** Knows copies by what was copied, and keeps none. */
final class CopiesNoted implements AttachmentStore {
    @Override
    public Enclosure keep(CaseId id, Path original) {
        String name = String.valueOf(original.getFileName());
        return new Enclosure(UUID.randomUUID(), name, "application/pdf", 6, Fingerprint.of(original));
    }
}
