package app.redress.export.eml;

import app.redress.letter.Enclosure;
import app.redress.words.ProblemException;
import jakarta.activation.DataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The bytes of an enclosure, read from its file only while the message is written. */
record EnclosureSource(Enclosure enclosure, Path file) implements DataSource {
    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w!#$&^.+-]{1,127}/[\\w!#$&^.+-]{1,127}");
    private static final String ANY = "application/octet-stream";

    @Override
    public InputStream getInputStream() {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new ProblemException("export.enclosureUnreadable", e, enclosure.name());
        }
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        throw new IOException("enclosures are never written");
    }

    /** Mail inside mail may not be encoded, so messages travel as plain bytes like anything of unknown type. */
    @Override
    public String getContentType() {
        String type = enclosure.mediaType();
        boolean usable =
                MEDIA_TYPE.matcher(type).matches() && !type.startsWith("message/") && !type.startsWith("multipart/");
        return usable ? type : ANY;
    }

    @Override
    public String getName() {
        return enclosure.name();
    }
}
