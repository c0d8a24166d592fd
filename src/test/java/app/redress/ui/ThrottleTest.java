package app.redress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private int acted;
    private final BackgroundTasks.Debounce throttle = tasks.throttle(Duration.ofSeconds(1), () -> acted++);

    @Test
    void touchesThatGoOnDoNotPutTheActionOff() {
        throttle.touch();
        throttle.touch();
        throttle.touch();

        assertThat(tasks.touches()).isEqualTo(1);
        tasks.quiet();
        assertThat(acted).isEqualTo(1);
    }

    @Test
    void afterTheActionTheNextTouchBringsAnother() {
        throttle.touch();
        tasks.quiet();
        throttle.touch();
        tasks.quiet();

        assertThat(acted).isEqualTo(2);
    }

    @Test
    void itActsAtOnceWhenItIsAskedToAndOnlyAfterATouch() {
        throttle.flush();
        assertThat(acted).isZero();

        throttle.touch();
        throttle.flush();
        throttle.flush();
        assertThat(acted).isEqualTo(1);
    }
}
