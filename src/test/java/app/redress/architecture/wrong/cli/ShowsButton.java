package app.redress.architecture.wrong.cli;

import javafx.scene.control.Button;

record ShowsButton(Button button) {}
