package app.redress.letter.ui;

import app.redress.letter.Party;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A known recipient in one line. */
final class PartyCell extends ListCell<Party> {
    @Override
    protected void updateItem(@Nullable Party party, boolean empty) {
        super.updateItem(party, empty);
        setText(party == null || empty ? "" : AddressWords.oneLine(party));
    }
}
