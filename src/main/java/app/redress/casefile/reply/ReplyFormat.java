package app.redress.casefile.reply;

/** A kind of file that replies come in. */
public interface ReplyFormat {
    /**
     * Whether a file is of this kind.
     *
     * @param head its first bytes, up to {@link ReplyFiles#HEAD}
     * @param name its name in lower case, or blank
     */
    boolean fits(byte[] head, String name);

    /**
     * Reads the text out of a file; nothing that it points to is loaded.
     *
     * @param name what a problem calls it
     * @throws app.redress.words.ProblemException when it is damaged, locked, or holds no text
     */
    IncomingText read(byte[] content, String name);
}
