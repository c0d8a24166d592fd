package app.redress.cli;

import app.redress.casefile.reply.IncomingText;
import app.redress.casefile.reply.ReplyReading;

/** How {@code reply} says what it read. */
interface ReplyReport {
    void add(String file, IncomingText reply, ReplyReading reading);
}
