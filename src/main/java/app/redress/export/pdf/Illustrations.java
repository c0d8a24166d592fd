package app.redress.export.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** The pictures of one letter by the only addresses that the renderer may ask for. */
final class Illustrations implements FSStreamFactory {
    static final String SCHEME = "redress";
    static final String SIGNATURE = SCHEME + ":signature";

    private final Map<String, byte[]> pictures = new HashMap<>();

    /** @param signature PNG in Base64, or blank */
    static Illustrations with(String signature) {
        Illustrations illustrations = new Illustrations();
        if (!signature.isBlank()) {
            illustrations.pictures.put(SIGNATURE, Base64.getDecoder().decode(signature));
        }
        return illustrations;
    }

    /** @return the address of the picture */
    String add(byte[] picture) {
        String address = SCHEME + ":picture-" + pictures.size();
        pictures.put(address, picture);
        return address;
    }

    boolean has(String address) {
        return pictures.containsKey(address);
    }

    @Override
    public FSStream getUrl(String address) {
        byte[] picture = pictures.getOrDefault(address, new byte[0]);
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(picture);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
