package app.redress.casefile.reply;

/** Reads HTML as text. Nothing that it points to is loaded. */
public interface PageText {
    /** The words of {@code html} as one sees them: blocks on lines of their own, quotations marked with {@code >}. */
    String of(String html);
}
