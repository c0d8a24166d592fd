package app.redress.drafting.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that come with Redress; one that is not there is a mistake of ours. */
final class Resource {
    private static final String FOLDER = "/app/redress/drafting/";

    private Resource() {}

    /** @param name below the folder of this feature */
    static byte[] read(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IOException(name + " is not in the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
