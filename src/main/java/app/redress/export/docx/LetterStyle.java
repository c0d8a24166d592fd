package app.redress.export.docx;

/** The paragraph styles of a letter, as Word lists them. */
enum LetterStyle {
    /** What everything else is based on. */
    BODY("Normal", "Normal", 9),
    ADDRESS("Address", "Address", 0),
    /** The subject is the heading of the document: Word's navigation and screen readers find it. */
    SUBJECT("Heading1", "heading 1", 10),
    POINT("ListParagraph", "List Paragraph", 3),
    CLOSING("Closing", "Closing", 36),
    SIGNATURE("Signature", "Signature", 0);

    private static final int TWIPS_IN_A_POINT = 20;

    private final String id;
    private final String title;
    private final int pointsAfter;

    LetterStyle(String id, String title, int pointsAfter) {
        this.id = id;
        this.title = title;
        this.pointsAfter = pointsAfter;
    }

    /** The identifier in the file; Word knows its own styles by it. */
    String id() {
        return id;
    }

    /** As Word names it. */
    String title() {
        return title;
    }

    /** The space below a paragraph, in twentieths of a point. */
    int twipsAfter() {
        return pointsAfter * TWIPS_IN_A_POINT;
    }
}
