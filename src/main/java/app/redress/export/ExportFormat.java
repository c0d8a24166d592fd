package app.redress.export;

/** A form a letter can leave in. */
public enum ExportFormat {
    PDF("pdf"),
    EML("eml"),
    DOCX("docx"),
    TXT("txt");

    private final String extension;

    ExportFormat(String extension) {
        this.extension = extension;
    }

    /** File name extension without a dot, also the word on the command line. */
    public String extension() {
        return extension;
    }
}
