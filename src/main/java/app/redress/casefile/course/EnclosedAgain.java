package app.redress.casefile.course;

import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseId;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.Draft;
import app.redress.casefile.EnclosureStore;
import app.redress.casefile.SentCopies;
import app.redress.drafting.LetterDates;
import app.redress.letter.Enclosure;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the case holds and a later letter says that it encloses: the letters so far, and what went with them. */
public final class EnclosedAgain {
    private static final Pattern ENCLOSES = Pattern.compile("(?i)\\bI (?:enclose|attach)\\b[^.]*\\bmy letters? ");

    private final EnclosureStore files;
    private final SentCopies copies;
    private final Words words;

    public EnclosedAgain(EnclosureStore files, SentCopies copies, Words words) {
        this.files = files;
        this.copies = copies;
        this.words = words;
    }

    /** Puts copies with {@code letter}, which has just been begun. */
    void with(CaseMatter matter, Draft letter) {
        if (!ENCLOSES.matcher(letter.body()).find()) {
            return;
        }
        ComplaintCase complaint = matter.complaint();
        List<LetterSent> letters = matter.lettersToCompany();
        letters.forEach(sent -> copy(complaint, sent));
        boolean outside =
                !letter.recipient().name().equalsIgnoreCase(matter.company().name());
        Stream<Enclosure> theirs =
                matter.replies().stream().filter(reply -> outside).flatMap(reply -> reply.files().stream());
        Stream.concat(letters.stream().flatMap(sent -> sent.letter().enclosures().stream()), theirs)
                .filter(file -> letters.stream().noneMatch(sent -> file.name().startsWith(name(sent))))
                .distinct()
                .forEach(file -> files.addAgain(complaint.id(), file));
    }

    private void copy(ComplaintCase complaint, LetterSent sent) {
        String name = name(sent);
        if (complaint.enclosures().stream().anyMatch(file -> file.name().startsWith(name))) {
            return;
        }
        CaseId id = complaint.id();
        try {
            copies.lend(sent, name, file -> files.add(id, file));
        } catch (ProblemException e) {
            // The letter is begun all the same, and the page says that what it encloses is not there yet.
            return;
        }
    }

    private String name(LetterSent sent) {
        return words.say(
                "casefile.next.copy", LetterDates.write(sent.on(), sent.letter().variant()));
    }
}
