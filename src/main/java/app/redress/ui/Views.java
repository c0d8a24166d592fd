package app.redress.ui;

import app.redress.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/**
 * Finds the FXML of a controller by its name ({@code CaseListController} → {@code CaseList.fxml} in the same package)
 * and asks a map for the instance. A controller that is not in the map is an error, never made up by reflection.
 */
public final class Views {
    private static final String SUFFIX = "Controller";

    private final Words words;
    private final Map<Class<?>, Supplier<?>> controllers;

    public Views(Words words, Map<Class<?>, Supplier<?>> controllers) {
        this.words = words;
        this.controllers = Map.copyOf(controllers);
    }

    /** Loads the view of {@code controller}; includes inside it find their controllers in the same map. */
    public <C> View<C> load(Class<C> controller) {
        String name = controller.getSimpleName();
        if (!name.endsWith(SUFFIX)) {
            throw new IllegalArgumentException(name + " is not a controller");
        }
        String fxml = name.substring(0, name.length() - SUFFIX.length()) + ".fxml";
        URL location = controller.getResource(fxml);
        if (location == null) {
            throw new IllegalArgumentException(fxml + " is not beside " + controller.getName());
        }
        FXMLLoader loader = new FXMLLoader(location, words);
        loader.setControllerFactory(this::controller);
        try {
            Parent root = loader.load();
            return new View<>(root, controller.cast(loader.getController()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load " + fxml, e);
        }
    }

    private Object controller(Class<?> type) {
        Supplier<?> supplier = controllers.get(type);
        if (supplier == null) {
            throw new IllegalArgumentException(type.getName() + " is not wired");
        }
        return supplier.get();
    }

    /** A loaded view with its controller. */
    public record View<C>(Parent root, C controller) {}
}
