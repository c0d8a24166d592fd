package app.redress.cli;

import app.redress.casefile.Progress;
import app.redress.words.Words;

/** How far long work has come, on one line that is written over; only where somebody looks. */
final class ProgressLine implements Progress {
    private static final int WHOLE = 100;

    private final Terminal terminal;
    private final Words words;
    private int told = -1;

    ProgressLine(Terminal terminal, Words words) {
        this.terminal = terminal;
        this.words = words;
    }

    @Override
    public void reached(double share) {
        int percent = (int) (share * WHOLE);
        if (terminal.colour() && percent > told) {
            told = percent;
            terminal.err().print("\r" + words.say("cli.progress", percent));
            terminal.err().flush();
        }
    }

    /** Makes room for what is said next. */
    void end() {
        if (told >= 0) {
            terminal.err()
                    .print("\r" + " ".repeat(words.say("cli.progress", WHOLE).length()) + "\r");
            terminal.err().flush();
        }
    }
}
