package app.redress.export;

import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import app.redress.words.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

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
    public void export(Letter letter, Map<Enclosure, Path> files, Path target) {
        byte[] text = (plainText.of(letter) + "\n").getBytes(StandardCharsets.UTF_8);
        WholeFile.write(target, out -> out.write(text));
    }
}
