package app.redress.letter.ui;

import app.redress.letter.AddressForms;
import app.redress.letter.Party;
import app.redress.ui.Sheets;
import app.redress.ui.Views;
import app.redress.words.Words;
import java.util.function.Consumer;

/** The form for an address block, as a sheet over whichever page asks for it. */
public final class PartySheets implements AddressForms {
    private final Views views;
    private final Sheets sheets;
    private final Correspondents people;
    private final Words words;

    public PartySheets(Views views, Sheets sheets, Correspondents people, Words words) {
        this.views = views;
        this.sheets = sheets;
        this.people = people;
        this.words = words;
    }

    @Override
    public void editSender(Party sender, Consumer<Party> done) {
        Views.View<PartyFormController> form = views.load(PartyFormController.class);
        form.controller().editSender(sender, done);
        sheets.open(words.getString("letter.party.sender.title"), form.root(), () -> {});
    }

    @Override
    public void editRecipient(Party recipient, Consumer<Party> done) {
        Views.View<PartyFormController> form = views.load(PartyFormController.class);
        form.controller().editRecipient(recipient, people.known(), done);
        sheets.open(words.getString("letter.party.recipient.title"), form.root(), () -> {});
    }
}
