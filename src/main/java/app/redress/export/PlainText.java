package app.redress.export;

import app.redress.letter.Letter;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A whole letter as plain text with {@code \n} line ends: for the clipboard, a text file, a web form. */
public final class PlainText {
    private final LetterSplitter splitter;
    private final Words words;

    public PlainText(Words words) {
        this.splitter = new LetterSplitter(words);
        this.words = words;
    }

    /** Everything a reader on paper would see, in the order they would see it. */
    public String of(Letter letter) {
        LetterParts parts = splitter.split(letter);
        List<String> blocks = new ArrayList<>();
        blocks.add(sender(parts));
        blocks.add(parts.date());
        blocks.add(String.join("\n", parts.recipient()));
        blocks.add(parts.reference().orElse(""));
        blocks.add(parts.subject());
        blocks.add(signedBody(letter));
        blocks.add(enclosures(parts));
        return join(blocks);
    }

    /** What stands in the body of a mail: no address of the recipient, the sender's own below the signature. */
    public String forMail(Letter letter) {
        LetterParts parts = splitter.split(letter);
        boolean referenceSaid = letter.body().contains(letter.reference().strip())
                || letter.subject().contains(letter.reference().strip());
        List<String> contact = new ArrayList<>(parts.senderAddress());
        contact.addAll(parts.senderContact());
        return join(List.of(
                referenceSaid ? "" : parts.reference().orElse(""),
                signedBody(letter),
                String.join("\n", contact),
                enclosures(parts)));
    }

    /** The body as it was written; the sender's name follows a closing that nobody has signed. */
    public String signedBody(Letter letter) {
        String body = CleanText.lines(letter.body()).replaceAll("\\A\n+|\n+\\z", "");
        LetterBody read = LetterBody.of(letter.body(), letter.sender().name());
        boolean unsigned = read.postscript().isEmpty()
                && read.closing().map(closing -> closing.name().isEmpty()).orElse(false);
        return unsigned ? join(List.of(body, CleanText.line(letter.sender().name()))) : body;
    }

    private static String sender(LetterParts parts) {
        List<String> lines = new ArrayList<>();
        lines.add(parts.senderName());
        lines.addAll(parts.senderAddress());
        lines.addAll(parts.senderContact());
        return String.join("\n", lines).strip();
    }

    private String enclosures(LetterParts parts) {
        return parts.enclosures().isEmpty()
                ? ""
                : words.getString("export.letter.enclosures") + "\n"
                        + parts.enclosures().stream().map(name -> "- " + name).collect(Collectors.joining("\n"));
    }

    private static String join(List<String> blocks) {
        return blocks.stream().filter(block -> !block.isBlank()).collect(Collectors.joining("\n\n"));
    }
}
