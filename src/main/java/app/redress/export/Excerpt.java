package app.redress.export;

/** The beginning of a text that is too long for its place. */
public final class Excerpt {
    private Excerpt() {}

    /** {@code text} when it is short enough, else as many whole words of it as fit, and an ellipsis. */
    public static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = text.lastIndexOf(' ', longest);
        return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, text.codePointCount(0, longest)))
                        .stripTrailing()
                + " …";
    }
}
