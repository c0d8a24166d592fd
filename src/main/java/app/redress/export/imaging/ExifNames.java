package app.redress.export.imaging;

import app.redress.export.Trace;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the fields of a camera tell, by their names. */
final class ExifNames {
    private static final Pattern PLACE = Pattern.compile("(?i)gps.*|.*location.*");
    private static final Pattern AUTHOR = Pattern.compile("(?i).*(artist|author|copyright|owner).*");
    private static final Pattern TIME = Pattern.compile("(?i).*(date|subsec).*");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(make|model|software|hostcomputer|.*serial.*|lens.*|makernote)");
    private static final Pattern WORDS =
            Pattern.compile("(?i).*(comment|description|title|subject|keywords|document).*");

    private ExifNames() {}

    static Optional<Trace> trace(String name) {
        if (PLACE.matcher(name).matches()) {
            // Every set of GPS fields begins with the version of the format, which is no place.
            return name.matches("(?i)gpsversionid|gpsinfo|.*offset.*") ? Optional.empty() : Optional.of(Trace.PLACE);
        }
        if (AUTHOR.matcher(name).matches()) {
            return Optional.of(Trace.AUTHOR);
        }
        if (TIME.matcher(name).matches()) {
            return Optional.of(Trace.TIME);
        }
        if (DEVICE.matcher(name).matches()) {
            return Optional.of(Trace.DEVICE);
        }
        return WORDS.matcher(name).matches() ? Optional.of(Trace.WORDS) : Optional.empty();
    }
}
