package app.redress.export.docx;

import app.redress.export.LetterSpacing;

/** The paragraph styles of a letter, as Word lists them. Sizes are those of the PDF. */
enum LetterStyle {
    /** What everything else is based on. */
    BODY("Normal", "Normal", 11.5, 1.36, 8.5),
    SENDER_NAME("SenderName", "Sender Name", 13, 1.25, 0),
    SENDER("Sender", "Sender", 10, 1.34, 0),
    LETTERHEAD_NAME("LetterheadName", "Letterhead Name", 17, 1.2, 0),
    LETTERHEAD("Letterhead", "Letterhead", 9.5, 1.3, 0),
    RETURN_LINE("ReturnAddress", "Return Address", 7.5, 1.25, 4.5),
    /** Word's own name for who is written to. */
    RECIPIENT("InsideAddress", "Inside Address", 11.5, 1.27, 0),
    DATE("Date", "Date", 11.5, 1.36, 0),
    REFERENCE("ReferenceLine", "Reference Line", 11.5, 1.36, 0),
    SALUTATION("Salutation", "Salutation", 11.5, 1.36, 8.5),
    /** The subject is the heading of the document: Word's navigation and screen readers find it. */
    SUBJECT("Heading1", "heading 1", 11.5, 1.36, 8.5),
    POINT("ListParagraph", "List Paragraph", 11.5, 1.36, 3.4),
    CLOSING("Closing", "Closing", 11.5, 1.36, 0),
    /** A line as high as the picture in it. */
    INK("SignatureInk", "Signature Ink", 11.5, 0, 0),
    SIGNATURE("Signature", "Signature", 11.5, 1.36, 0),
    ENCLOSURES_HEAD("EnclosuresHeading", "Enclosures Heading", 10, 1.36, 1.7),
    ENCLOSURES("Enclosures", "Enclosures", 10, 1.36, 0),
    PAGE_NUMBER("Footer", "footer", 9.5, 1.36, 0);

    private static final double LARGE = 18;
    private static final double LARGE_LEADING = 1.3;
    private static final double LARGE_HEAD_LEADING = 1.16;

    private final String id;
    private final String title;
    private final double points;
    private final double leading;
    private final double after;

    LetterStyle(String id, String title, double points, double leading, double after) {
        this.id = id;
        this.title = title;
        this.points = points;
        this.leading = leading;
        this.after = after;
    }

    /** The identifier in the file; Word knows its own styles by it. */
    String id() {
        return id;
    }

    /** As Word names it. */
    String title() {
        return title;
    }

    /** The size of print, in points, as it is usually set. */
    double points(boolean large) {
        return large ? LARGE : points;
    }

    /** The size of print, in points. */
    double points(boolean large, LetterSpacing spacing) {
        return points(large) * (isWords() ? spacing.size(large) : 1);
    }

    /** From one line to the next, in points, as it is usually set. */
    double line(boolean large) {
        if (!large) {
            return points * leading;
        }
        return LARGE * (isHead() ? LARGE_HEAD_LEADING : LARGE_LEADING);
    }

    /** From one line to the next, in points. */
    double line(boolean large, LetterSpacing spacing) {
        boolean closely = isWords() || this == ENCLOSURES_HEAD || this == ENCLOSURES;
        double share = closely ? spacing.leading() * (isWords() ? spacing.size(large) : 1) : 1;
        return line(large) * share;
    }

    /** The space below a paragraph, in points. */
    double after(LetterSpacing spacing) {
        return this == SALUTATION || this == BODY || this == POINT ? after * spacing.gap() : after;
    }

    /** Whether it is what a letter says, from its greeting to its signature. */
    private boolean isWords() {
        return switch (this) {
            case BODY, SALUTATION, SUBJECT, POINT, CLOSING, SIGNATURE -> true;
            default -> false;
        };
    }

    /** Whether it stands above the opening of a letter, where there is less room. */
    private boolean isHead() {
        return switch (this) {
            case SENDER_NAME, SENDER, LETTERHEAD_NAME, LETTERHEAD, RETURN_LINE, RECIPIENT -> true;
            default -> false;
        };
    }

    boolean isBold() {
        return this == SUBJECT || this == SENDER_NAME || this == LETTERHEAD_NAME;
    }

    /** Whether it may not be the last on its page. */
    boolean staysWithNext() {
        return this == SUBJECT || this == SALUTATION || this == CLOSING || this == INK || this == ENCLOSURES_HEAD;
    }
}
