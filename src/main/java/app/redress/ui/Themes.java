package app.redress.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Light and dark, and one root text size that everything else is a multiple of. Both change without a restart. */
public final class Themes {
    /** Normal text in pixels at 100 %. */
    private static final double ROOT_SIZE = 15;

    private static final List<String> FONTS = List.of(
            "/app/redress/ui/fonts/Inter-Regular.otf",
            "/app/redress/ui/fonts/Inter-Italic.otf",
            "/app/redress/ui/fonts/Inter-SemiBold.otf",
            "/app/redress/ui/fonts/Inter-Bold.otf",
            "/app/redress/export/fonts/GentiumBookPlus-Regular.ttf",
            "/app/redress/export/fonts/GentiumBookPlus-Bold.ttf",
            "/app/redress/export/fonts/GentiumBookPlus-Italic.ttf");

    private static final List<String> SECTIONS = List.of(
            "/app/redress/ui/redress.css",
            "/app/redress/ui/editor/editor.css",
            "/app/redress/letter/letter.css",
            "/app/redress/review/review.css",
            "/app/redress/drafting/drafting.css",
            "/app/redress/casefile/casefile.css",
            "/app/redress/export/export.css",
            "/app/redress/settings/settings.css",
            "/app/redress/rulebook/rulebook.css");

    private final Scene scene;

    public Themes(Scene scene) {
        this.scene = scene;
        FONTS.forEach(Themes::loadFont);
    }

    /**
     * Dresses the scene.
     *
     * @param textScale per cent of the normal text size
     */
    public void apply(boolean dark, int textScale) {
        Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        String colours = dark ? "/app/redress/ui/dark.css" : "/app/redress/ui/light.css";
        scene.getStylesheets()
                .setAll(Stream.concat(Stream.of(colours), SECTIONS.stream())
                        .map(Themes.class::getResource)
                        .filter(Objects::nonNull)
                        .map(URL::toExternalForm)
                        .toList());
        scene.getRoot().setStyle("-fx-font-size: %.2fpx;".formatted(ROOT_SIZE * textScale / 100));
        ChoiceLists.shrink(scene);
    }

    private static void loadFont(String name) {
        try (InputStream font = Themes.class.getResourceAsStream(name)) {
            if (font == null || Font.loadFont(font, ROOT_SIZE) == null) {
                throw new IllegalStateException("cannot load the font " + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
