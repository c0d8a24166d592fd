package app.redress.export;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A way by which a letter leaves. Names are bundle keys: {@code export.exit.PRINT}. */
public enum Exit {
    PDF(ExportFormat.PDF),
    EML(ExportFormat.EML),
    DOCX(ExportFormat.DOCX),
    TXT(ExportFormat.TXT),
    /** Onto paper. */
    PRINT(null),
    /** Into a message that the mail program begins. */
    MAILTO(null),
    /** Onto the clipboard, whole. */
    COPY(null),
    /** Onto the clipboard, cut to what a form takes. */
    FORM(null);

    private final Optional<ExportFormat> format;

    Exit(@Nullable ExportFormat format) {
        this.format = Optional.ofNullable(format);
    }

    /** The kind of file, when there is one. */
    public Optional<ExportFormat> format() {
        return format;
    }

    /** Whether the bytes of the enclosures can go along. */
    public boolean mayCarryEnclosures() {
        return this == EML || this == PDF;
    }

    /** Whether the bytes of the enclosures go along. */
    public boolean carriesEnclosures(Outgoing.Carriage carriage) {
        return this == EML || (this == PDF && carriage != Outgoing.Carriage.BESIDE);
    }

    /** Whether it can go by post. */
    public boolean isOnPaper() {
        return isDrawn() || this == DOCX;
    }

    /** Whether it is drawn with the typeface of letters. */
    public boolean isDrawn() {
        return this == PDF || this == PRINT;
    }
}
