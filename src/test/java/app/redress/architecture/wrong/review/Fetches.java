package app.redress.architecture.wrong.review;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

final class Fetches {
    private Fetches() {}

    static InputStream fetch(URL address) throws IOException {
        return address.openStream();
    }
}
