package app.redress.export;

import app.redress.letter.Enclosure;
import app.redress.letter.EnglishVariant;
import app.redress.letter.PaperSize;
import app.redress.letter.Party;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a case pack holds, in order.
 *
 * @param made the day it is made
 * @param person who complains
 * @param company whom it is about
 * @param references numbers the company knows the matter by
 * @param asks what is asked for, in the words of the latest letter that asks; none before one was sent
 * @param summary what there is to know at a glance
 * @param chronology in order of days; what has none stands where it was told
 * @param losses what it has cost, as far as that was told
 * @param contents what was lost or broken, as far as that was told
 * @param documents letters and replies in order
 * @param exhibits numbered from 1
 * @param notesLeftOut how many of the person's notes are not in it
 */
public record PackContents(
        String title,
        LocalDate made,
        Party person,
        Party company,
        List<String> references,
        List<String> asks,
        List<Row> summary,
        List<Event> chronology,
        Costs losses,
        Costs contents,
        List<Document> documents,
        List<Exhibit> exhibits,
        int notesLeftOut,
        PaperSize paper,
        EnglishVariant variant) {
    public PackContents {
        references = List.copyOf(references);
        asks = List.copyOf(asks);
        summary = List.copyOf(summary);
        chronology = List.copyOf(chronology);
        documents = List.copyOf(documents);
        exhibits = List.copyOf(exhibits);
    }

    /** A thing that is known, under the name of what it is. */
    public record Row(String label, String words) {}

    /**
     * Something that happened.
     *
     * @param on empty when nobody knows the day any more
     * @param text more about it, or blank
     * @param document the number of the letter or reply it is; empty when it is neither
     * @param exhibits the numbers of those that belong to it
     */
    public record Event(
            Optional<LocalDate> on, String heading, String text, Optional<Integer> document, List<Integer> exhibits) {
        public Event {
            exhibits = List.copyOf(exhibits);
        }
    }

    /** @param totals the sums of the lines, one for each currency */
    public record Costs(List<LossLine> lines, List<String> totals) {
        public Costs {
            lines = List.copyOf(lines);
            totals = List.copyOf(totals);
        }
    }

    /**
     * @param when what is said of a day that is not known, or blank
     * @param amount as a letter writes it
     */
    public record LossLine(String what, Optional<LocalDate> on, String when, String amount, boolean receipt) {}

    /**
     * A letter or a reply, word for word.
     *
     * @param number from 1
     * @param head who, to whom, how, about what
     * @param text as it was written or received
     */
    public record Document(int number, String heading, List<Row> head, String text, List<Integer> exhibits) {
        public Document {
            head = List.copyOf(head);
            exhibits = List.copyOf(exhibits);
        }
    }

    /**
     * A file that belongs to the case.
     *
     * @param file where the copy stands; empty when it is gone or damaged
     * @param from what it came with, one line each
     */
    public record Exhibit(int number, Enclosure enclosure, Optional<Path> file, List<String> from) {
        public Exhibit {
            from = List.copyOf(from);
        }
    }
}
