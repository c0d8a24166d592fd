package app.redress.app;

import java.util.Optional;

/** Which Redress this is, as the build wrote it into the jar. */
final class Version {
    private Version() {}

    static String current() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
    }
}
