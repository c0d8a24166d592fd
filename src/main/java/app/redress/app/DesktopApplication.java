package app.redress.app;

import javafx.application.Application;
import javafx.stage.Stage;

public class DesktopApplication extends Application {
    @Override
    public void start(Stage stage) {
        stage.show();
    }
}
