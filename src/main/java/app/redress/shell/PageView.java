package app.redress.shell;

import javafx.scene.Parent;

/**
 * A page as the window shows it.
 *
 * @param root what is shown
 * @param onShown brings it up to date and puts the focus where work begins
 * @param onLeft hands over what is not kept yet
 */
public record PageView(Parent root, Runnable onShown, Runnable onLeft) {}
