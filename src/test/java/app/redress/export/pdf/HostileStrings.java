package app.redress.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The strings tried, as the file of them says. */
public final class HostileStrings {
    private static final Pattern UNIT = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

    private HostileStrings() {}

    public static List<String> all(String canary, int port) {
        return lines().stream()
                .map(line -> units(line).replace("CANARY", canary).replace("PORT", Integer.toString(port)))
                .toList();
    }

    private static List<String> lines() {
        try (InputStream in = HostileStrings.class.getResourceAsStream("/app/redress/export/hostile-strings.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String units(String line) {
        return UNIT.matcher(line)
                .replaceAll(unit ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(unit.group(1), 16))));
    }
}
