package app.redress.letter.ui;

import app.redress.letter.Party;
import app.redress.words.Words;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;

/** One side of the letter as it stands on the paper: a block to read, a button to change it. */
enum AddressBlock {
    SENDER("letter.party.sender.invitation", "letter.party.sender.accessible"),
    RECIPIENT("letter.party.recipient.invitation", "letter.party.recipient.accessible");

    private static final PseudoClass INVITING = PseudoClass.getPseudoClass("inviting");

    private final String invitation;
    private final String spoken;

    AddressBlock(String invitation, String spoken) {
        this.invitation = invitation;
        this.spoken = spoken;
    }

    /** Keeps {@code block} in step with {@code party}; while that is blank it invites to fill it in. */
    void show(ObservableValue<Party> party, Button block, Words words) {
        String invited = words.getString(invitation);
        party.subscribe(now -> block.pseudoClassStateChanged(INVITING, now.isBlank()));
        block.textProperty().bind(party.map(now -> now.isBlank() ? invited : AddressWords.block(now)));
        block.accessibleTextProperty()
                .bind(party.map(now -> now.isBlank() ? invited : words.say(spoken, AddressWords.oneLine(now))));
    }
}
