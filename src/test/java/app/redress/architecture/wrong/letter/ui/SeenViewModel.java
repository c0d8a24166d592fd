package app.redress.architecture.wrong.letter.ui;

import javafx.scene.Node;

record SeenViewModel(Node node) {}
