package app.redress.ui.editor;

import javafx.scene.layout.Pane;

/**
 * An editor as others may work at it, without knowing the page it stands on.
 *
 * @param area the text
 * @param scroll brings places of the text into sight
 * @param overlay lies over the text and its surroundings; what is put there is not clipped by the page
 */
public record EditorDesk(DecoratedTextArea area, ScrollKeeper scroll, Pane overlay) {}
