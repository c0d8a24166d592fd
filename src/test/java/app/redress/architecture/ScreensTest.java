package app.redress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Control;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Every screen of Redress keeps to the rules. */
class ScreensTest {
    private static final Map<String, Boolean> FOCUSABLE = new ConcurrentHashMap<>();

    private final List<Screen> screens = Screen.all();
    private final ScreenRules rules = new ScreenRules(ScreensTest::isFocusable);

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void thereAreScreens() {
        assertThat(screens).isNotEmpty();
    }

    @Test
    void everyWordIsAKey() {
        assertThat(broken(rules::wordsThatAreNoKey)).isEmpty();
    }

    @Test
    void everyControlTheKeyboardReachesHasAName() {
        assertThat(broken(rules::controlsWithoutAName)).isEmpty();
    }

    @Test
    void noSizeIsInPixels() {
        assertThat(broken(rules::sizesInPixels)).isEmpty();
    }

    @Test
    void looksStandInStylesheets() {
        assertThat(broken(rules::looksOutsideStylesheets)).isEmpty();
    }

    @Test
    void theMainButtonOfEveryFormStaysInSight() {
        assertThat(broken(rules::mainButtonsThatScrollAway)).isEmpty();
    }

    @Test
    void everyScreenHasTheControllerOfItsName() {
        assertThat(broken(rules::controllerOfAnotherName)).isEmpty();
    }

    @Test
    void noScreenIsTooLong() {
        assertThat(broken(rules::tooLong)).isEmpty();
    }

    private List<String> broken(Function<Screen, List<String>> rule) {
        return screens.stream().flatMap(screen -> rule.apply(screen).stream()).toList();
    }

    /** Asks the control itself; one that cannot be made without more is taken to be reachable. */
    private static boolean isFocusable(String name) {
        return FOCUSABLE.computeIfAbsent(name, ScreensTest::canTakeFocus);
    }

    private static boolean canTakeFocus(String name) {
        if (name.isEmpty()) {
            return false;
        }
        try {
            Class<?> type = Class.forName(name);
            if (!Node.class.isAssignableFrom(type)) {
                return false;
            }
            return FxToolkit.setupFixture(() -> focusTraversable(type.asSubclass(Node.class)));
        } catch (ClassNotFoundException | TimeoutException e) {
            throw new AssertionError(name, e);
        }
    }

    private static boolean focusTraversable(Class<? extends Node> type) {
        try {
            return type.getConstructor().newInstance().isFocusTraversable();
        } catch (ReflectiveOperationException e) {
            return Control.class.isAssignableFrom(type);
        }
    }
}
