package app.redress.export.ui;

import app.redress.export.DocumentOpener;
import app.redress.export.MailtoAddress;
import app.redress.export.PlainText;
import app.redress.letter.Letter;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.Dialogs;
import app.redress.words.ProblemException;
import app.redress.words.Words;

/**
 * Begins a message in the person's mail program, for those programs that open no drafts. A letter too long for an
 * address goes to the clipboard, to be pasted.
 */
final class MailProgram {
    private final DocumentOpener opener;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final Words words;

    MailProgram(DocumentOpener opener, BackgroundTasks tasks, Dialogs dialogs, Words words) {
        this.opener = opener;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.words = words;
    }

    /** @param onBegun called when the mail program was handed the message */
    void begin(Leave leave, Runnable onBegun) {
        Letter letter = leave.outgoing().letter();
        String said = new PlainText(words).forMail(letter);
        MailtoAddress address = MailtoAddress.of(letter, said);
        if (!address.holdsWords()) {
            dialogs.copy(said);
        }
        tasks.submit(Lane.LONG, () -> opener.compose(address)).onSuccess(begun -> {
            if (begun) {
                onBegun.run();
                dialogs.toast(words.getString(key(letter, address)));
            } else {
                dialogs.problem(new ProblemException("export.noMailto", null));
            }
        });
    }

    private static String key(Letter letter, MailtoAddress address) {
        if (!address.holdsWords()) {
            return "export.mailto.paste";
        }
        return letter.enclosures().isEmpty() ? "export.mailto.begun" : "export.mailto.attach";
    }
}
