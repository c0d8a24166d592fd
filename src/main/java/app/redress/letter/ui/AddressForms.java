package app.redress.letter.ui;

import app.redress.ui.Sheets;
import app.redress.ui.Views;
import app.redress.words.Words;

/** Opens the form for one side of the letter or the other. */
final class AddressForms {
    private final LetterEditorViewModel model;
    private final Views views;
    private final Sheets sheets;
    private final Words words;

    AddressForms(LetterEditorViewModel model, Views views, Sheets sheets, Words words) {
        this.model = model;
        this.views = views;
        this.sheets = sheets;
        this.words = words;
    }

    void editSender() {
        Views.View<PartyFormController> form = views.load(PartyFormController.class);
        form.controller().editSender(model.people().senderProperty().get(), model::signAs);
        sheets.open(words.getString("letter.party.sender.title"), form.root(), () -> {});
    }

    void editRecipient() {
        Views.View<PartyFormController> form = views.load(PartyFormController.class);
        form.controller()
                .editRecipient(model.recipientProperty().get(), model.people().known(), model::address);
        sheets.open(words.getString("letter.party.recipient.title"), form.root(), () -> {});
    }
}
