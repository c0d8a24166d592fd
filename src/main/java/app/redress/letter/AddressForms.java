package app.redress.letter;

import java.util.function.Consumer;

/**
 * The form for an address block, wherever a page wants one: the pages do not know each other, the window knows where
 * the form is.
 */
public interface AddressForms {
    /** Asks for the person's own block; {@code done} is not called when they change their mind. */
    void editSender(Party sender, Consumer<Party> done);

    /** Asks for a recipient's block; {@code done} is not called when they change their mind. */
    void editRecipient(Party recipient, Consumer<Party> done);
}
