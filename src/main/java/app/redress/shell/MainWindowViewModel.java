package app.redress.shell;

import app.redress.settings.CurrentSettings;
import app.redress.words.Words;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;

/** What the frame of the window shows and does. */
public final class MainWindowViewModel {
    private static final int TEXT_STEP = 10;
    private static final int NORMAL_TEXT = 100;

    private final Navigator navigator;
    private final StatusLine status;
    private final CurrentSettings settings;
    private final Words words;
    private final ReadOnlyIntegerWrapper needsYou = new ReadOnlyIntegerWrapper(this, "needsYou", 0);

    public MainWindowViewModel(Navigator navigator, StatusLine status, CurrentSettings settings, Words words) {
        this.navigator = navigator;
        this.status = status;
        this.settings = settings;
        this.words = words;
    }

    public Navigator navigator() {
        return navigator;
    }

    public StatusLine status() {
        return status;
    }

    /** How many cases wait for the person. */
    public ReadOnlyIntegerProperty needsYouProperty() {
        return needsYou.getReadOnlyProperty();
    }

    public void setNeedsYou(int cases) {
        needsYou.set(cases);
    }

    /** The first page's name with the number beside it, for those who hear the window. */
    public ObservableValue<String> todayInWords() {
        return needsYou.map(count -> words.say("shell.today.accessible", count));
    }

    public void newLetter() {
        navigator.show(Page.CHOOSE);
    }

    /**
     * Makes all text larger or smaller.
     *
     * @param steps of ten per cent; 0 goes back to normal
     */
    public void scaleText(int steps) {
        settings.update(now -> now.withTextScale(steps == 0 ? NORMAL_TEXT : now.textScale() + steps * TEXT_STEP));
    }
}
