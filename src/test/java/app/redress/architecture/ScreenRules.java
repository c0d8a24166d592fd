package app.redress.architecture;

import static app.redress.architecture.Screen.attributes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What every screen must keep to. Each method names what breaks its rule. */
final class ScreenRules {
    static final int LINES = 120;

    private static final Set<String> WORDS = Set.of(
            "text", "promptText", "accessibleText", "accessibleHelp", "accessibleRoleDescription", "title", "fx:value");
    private static final Set<String> SIZES = Set.of(
            "prefWidth",
            "prefHeight",
            "minWidth",
            "minHeight",
            "maxWidth",
            "maxHeight",
            "spacing",
            "hgap",
            "vgap",
            "top",
            "right",
            "bottom",
            "left",
            "topRightBottomLeft",
            "layoutX",
            "layoutY",
            "wrappingWidth",
            "iconSize");
    private static final Set<String> COLOURS = Set.of("textFill", "fill", "stroke", "iconColor", "color");
    private static final Pattern SET_SIZE = Pattern.compile("\\d*[1-9]\\d*(\\.\\d+)?");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final Predicate<String> focusable;

    /** @param focusable whether the keyboard can reach a control of a class */
    ScreenRules(Predicate<String> focusable) {
        this.focusable = focusable;
    }

    /** Every key that a screen shows, without its per cent sign. */
    static Set<String> keys(Screen screen) {
        return values(screen)
                .filter(value -> value.startsWith("%"))
                .map(value -> value.substring(1))
                .collect(Collectors.toSet());
    }

    List<String> wordsThatAreNoKey(Screen screen) {
        return broken(
                screen,
                attribute -> WORDS.contains(attribute.getKey())
                        && LETTER.matcher(attribute.getValue()).find()
                        && !attribute.getValue().startsWith("%")
                        && !attribute.getValue().startsWith("$"));
    }

    /** Sizes in pixels stay small when a person makes the text large; they belong in a stylesheet, in em. */
    List<String> sizesInPixels(Screen screen) {
        return broken(
                screen,
                attribute -> SIZES.contains(attribute.getKey())
                        && SET_SIZE.matcher(attribute.getValue()).matches());
    }

    List<String> looksOutsideStylesheets(Screen screen) {
        return broken(screen, attribute -> attribute.getKey().equals("style") || COLOURS.contains(attribute.getKey()));
    }

    /**
     * A control that the keyboard reaches and a screen reader passes over in silence: nothing ever gives it words. A
     * {@code labelFor} in the screen does not, since it names a control that is not made yet and so comes to nothing.
     */
    List<String> controlsWithoutAName(Screen screen) {
        return screen.elements().stream()
                .filter(element -> focusable.test(screen.typeOf(element)))
                .filter(element -> !attributes(element)
                        .getOrDefault("focusTraversable", "")
                        .equals("false"))
                .filter(element -> !isNamed(element))
                .filter(element -> !isNamedByCode(screen, element.getAttribute("fx:id")))
                .map(element -> screen.name() + ": " + element.getTagName() + " " + element.getAttribute("fx:id"))
                .map(String::strip)
                .toList();
    }

    /** What a form ends with stays in sight however large the text is; {@code SheetPaper} knows it by its style. */
    List<String> mainButtonsThatScrollAway(Screen screen) {
        return screen.elements().stream()
                .filter(element -> element.getAttribute("defaultButton").equals("true"))
                .filter(button -> !endsTheForm((Element) button.getParentNode()))
                .map(button -> screen.name() + ": " + button.getAttribute("text"))
                .toList();
    }

    private static boolean endsTheForm(Element row) {
        Node next = row.getNextSibling();
        while (next != null && next.getNodeType() != Node.ELEMENT_NODE) {
            next = next.getNextSibling();
        }
        return next == null
                && row.getParentNode().equals(row.getOwnerDocument().getDocumentElement())
                && List.of(row.getAttribute("styleClass").split(",\\s*")).contains("form-buttons");
    }

    /** A screen has the controller of its own name, beside it. */
    List<String> controllerOfAnotherName(Screen screen) {
        String expected = screen.name().replaceFirst("\\.fxml$", "Controller").replace('/', '.');
        String found = screen.document().getDocumentElement().getAttribute("fx:controller");
        return found.equals(expected) ? List.of() : List.of(screen.name() + ": its controller is not " + expected);
    }

    List<String> tooLong(Screen screen) {
        long lines = screen.text().lines().count();
        return lines > LINES ? List.of(screen.name() + " has " + lines + " lines, " + LINES + " at most") : List.of();
    }

    private static boolean isNamed(Element element) {
        Map<String, String> attributes = attributes(element);
        boolean shows = !element.getTagName().matches("Text(Field|Area)|PasswordField")
                && !attributes.getOrDefault("text", "").isBlank();
        return shows || !attributes.getOrDefault("accessibleText", "").isBlank();
    }

    private static boolean isNamedByCode(Screen screen, String id) {
        return !id.isEmpty()
                && Pattern.compile("\\b" + Pattern.quote(id) + "\\s*\\.\\s*(setText|textProperty"
                                + "|setAccessibleText|accessibleTextProperty)\\(")
                        .matcher(screen.controller())
                        .find();
    }

    private static Stream<String> values(Screen screen) {
        return screen.elements().stream()
                .flatMap(element -> Stream.concat(
                        attributes(element).values().stream(),
                        Stream.of(element.getTextContent().strip())));
    }

    private static List<String> broken(Screen screen, Predicate<Map.Entry<String, String>> breaks) {
        return screen.elements().stream()
                .flatMap(element -> attributes(element).entrySet().stream()
                        .filter(attribute -> breaks.test(attribute))
                        .map(attribute -> "%s: %s %s=\"%s\""
                                .formatted(
                                        screen.name(), element.getTagName(), attribute.getKey(), attribute.getValue())))
                .toList();
    }
}
