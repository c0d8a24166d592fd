package app.redress.export.ui;

import app.redress.export.CopyCleaner;
import app.redress.export.Trace;
import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/** Every photo tells by whom it is. */
final class TellingPhotos implements CopyCleaner {
    /** The same letter, all of whose enclosures are photos. */
    static Letter in(Letter letter) {
        return new Letter(
                letter.sender(),
                letter.recipient(),
                letter.date(),
                letter.subject(),
                letter.reference(),
                letter.body(),
                letter.enclosures().stream()
                        .map(it -> new Enclosure(it.id(), it.name(), "image/jpeg", it.size(), it.sha256()))
                        .toList(),
                letter.variant());
    }

    @Override
    public boolean knows(String mediaType) {
        return mediaType.equals("image/jpeg");
    }

    @Override
    public Set<Trace> traces(Path file) {
        return Set.of(Trace.AUTHOR);
    }

    @Override
    public void clean(Path file, OutputStream out) throws IOException {
        out.write("a photo".getBytes(StandardCharsets.UTF_8));
    }
}
