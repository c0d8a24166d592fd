package app.redress.casefile.json;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.CaseWords;
import app.redress.casefile.ComplaintCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The letters and replies of a case as plain texts, for people who have no Redress. */
public record CaseTexts(CaseWords words) {
    private static final String FOLDER = "texts";

    void write(ComplaintCase complaint, Path folder) throws IOException {
        Path texts = Files.createDirectory(folder.resolve(FOLDER));
        int number = 0;
        for (CaseEntry entry : complaint.entries()) {
            number++;
            if (entry instanceof LetterSent sent) {
                write(
                        texts,
                        number,
                        entry,
                        "casefile.folder.letter",
                        sent.letter().subject(),
                        sent.letter().body());
            } else if (entry instanceof ReplyReceived reply) {
                write(texts, number, entry, "casefile.folder.reply", reply.from(), reply.text());
            }
        }
    }

    private void write(Path texts, int number, CaseEntry entry, String key, String heading, String body)
            throws IOException {
        String name = "%02d %s %s.txt".formatted(number, entry.on(), words.say(key));
        Files.writeString(texts.resolve(name), heading.isBlank() ? body : heading + "\n\n" + body);
    }
}
