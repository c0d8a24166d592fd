package app.redress.drafting.ui;

import app.redress.letter.AddressForms;
import app.redress.letter.Party;
import java.util.function.Consumer;

/** Forms in which one person fills in their own name and address. */
record FormsFilledBy(Party person) implements AddressForms {
    @Override
    public void editSender(Party sender, Consumer<Party> done) {
        done.accept(person);
    }

    @Override
    public void editRecipient(Party recipient, Consumer<Party> done) {
        throw new UnsupportedOperationException("nobody is asked who answers");
    }
}
