package app.redress.casefile;

import app.redress.casefile.reply.IncomingText;
import app.redress.casefile.reply.ReplyFiles;
import app.redress.casefile.reply.ReplyReader;
import app.redress.letter.Enclosure;
import app.redress.words.ProblemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes in what came from a company: keeps copies of the files and reads the words in them.
 *
 * @param copies where files are kept
 */
public record ReplyIntake(ReplyFiles files, ReplyReader reader, AttachmentStore copies) {
    /**
     * Keeps {@code originals} for a reply and reads the first that holds words.
     *
     * @throws ProblemException when one of them cannot be copied
     */
    public Taken take(CaseId id, List<Path> originals) {
        List<Enclosure> kept = new ArrayList<>();
        List<ProblemException> problems = new ArrayList<>();
        Optional<IncomingText> text = Optional.empty();
        for (Path original : originals) {
            kept.add(copies.keep(id, original));
            if (text.isEmpty()) {
                text = words(original, problems);
            }
        }
        return new Taken(kept, text, text.isPresent() ? List.of() : problems);
    }

    /** A picture is kept all the same; that it holds no words is only said. */
    private Optional<IncomingText> words(Path original, List<ProblemException> problems) {
        try {
            return Optional.of(files.read(original));
        } catch (ProblemException e) {
            problems.add(new ProblemException(e.problem(), e, String.valueOf(original.getFileName())));
            return Optional.empty();
        }
    }

    /**
     * What was taken in.
     *
     * @param text of the first file that holds any
     * @param problems why there is no text
     */
    public record Taken(List<Enclosure> files, Optional<IncomingText> text, List<ProblemException> problems) {
        public Taken {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
        }
    }
}
