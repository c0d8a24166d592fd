package app.redress.export;

import app.redress.words.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Letters as UTF-8 text. */
public final class TextLetterExporter implements LetterExporter {
    private final PlainText plainText;

    public TextLetterExporter(Words words) {
        this.plainText = new PlainText(words);
    }

    @Override
    public ExportFormat format() {
        return ExportFormat.TXT;
    }

    @Override
    public void export(Outgoing outgoing, Path target) {
        byte[] text = (plainText.of(outgoing.letter()) + "\n").getBytes(StandardCharsets.UTF_8);
        WholeFile.write(target, out -> out.write(text));
    }
}
