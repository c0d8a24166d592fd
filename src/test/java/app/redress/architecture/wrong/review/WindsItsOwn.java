package app.redress.architecture.wrong.review;

import java.time.Clock;
import java.time.Instant;

final class WindsItsOwn {
    private WindsItsOwn() {}

    static Instant instant() {
        return Clock.systemUTC().instant();
    }
}
