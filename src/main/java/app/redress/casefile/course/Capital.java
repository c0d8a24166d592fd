package app.redress.casefile.course;

/** The first letter of a line. */
final class Capital {
    private Capital() {}

    /** "The Rail Ombudsman" for "the Rail Ombudsman". */
    static String of(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
