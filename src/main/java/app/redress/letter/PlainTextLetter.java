package app.redress.letter;

import app.redress.text.TextRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A letter read from plain text. Headers at its top say who writes to whom ({@code From:}, {@code To:},
 * {@code Subject:}, {@code Reference:}, {@code Date:}, and {@code Enclosure:} once for each; an address goes on in the
 * lines below its header). Without them, address blocks, date and subject are recognised by their looks. Any text can be
 * read; what is not recognised is body.
 *
 * @param text the whole text, as given
 * @param date the date of the letter when one is written
 * @param writtenDate the date as written, also when it is not a day that exists; blank when there is none
 * @param headed whether it begins with headers
 * @param enclosures names as written: files in a header, anything in a list below the signature
 * @param body from the greeting to the signature, in UTF-16 units of {@code text}
 * @param frame what stands round the words in the body
 * @param outOfScope headers, address blocks, subject lines, polite formulas and signature: nothing to judge the tone or
 *     spelling of; in UTF-16 units of {@code text}, in order
 */
public record PlainTextLetter(
        String text,
        EnglishVariant variant,
        boolean headed,
        Party sender,
        Party recipient,
        Optional<LocalDate> date,
        String writtenDate,
        String subject,
        String reference,
        List<String> enclosures,
        TextRange body,
        LetterFrame frame,
        List<TextRange> outOfScope) {
    public PlainTextLetter {
        enclosures = List.copyOf(enclosures);
        outOfScope = List.copyOf(outOfScope);
    }

    /** Reads a letter in the English of the country it comes from or goes to, British where that is not said. */
    public static PlainTextLetter read(String text, LocalDate today) {
        PlainTextLetter letter = read(text, EnglishVariant.GB, today);
        boolean american = Stream.of(letter.sender, letter.recipient)
                .map(Party::country)
                .filter(country -> !country.isBlank())
                .findFirst()
                .filter(country -> EnglishVariant.ofCountry(country) == EnglishVariant.US)
                .isPresent();
        return american ? read(text, EnglishVariant.US, today) : letter;
    }

    /**
     * Reads a letter.
     *
     * @param variant decides whether 3/4/2026 is in April or in March
     * @param today completes a date that is written without its year
     */
    public static PlainTextLetter read(String text, EnglishVariant variant, LocalDate today) {
        return new PlainTextLetterReader(text, variant, today).read();
    }

    /** A text in which everything is body: one sentence, a page without any form. */
    public static PlainTextLetter unformed(String text, EnglishVariant variant) {
        TextRange whole = new TextRange(0, text.length());
        return new PlainTextLetter(
                text,
                variant,
                false,
                Party.NOBODY,
                Party.NOBODY,
                Optional.empty(),
                "",
                "",
                "",
                List.of(),
                whole,
                LetterFrame.NONE,
                List.of());
    }

    /** What the writer says: the body between the greeting and the closing. */
    public TextRange prose() {
        return frame.inside(body);
    }

    /** The names in it: people, companies, places. */
    public List<String> names() {
        return Stream.of(sender, recipient)
                .flatMap(party -> Stream.concat(Stream.of(party.name(), party.attention()), party.address().stream()))
                .filter(name -> !name.isBlank())
                .toList();
    }

    /**
     * This as a letter to send.
     *
     * @param otherwise the date it bears when none is written in it
     */
    public Letter letter(LocalDate otherwise, List<Enclosure> enclosed) {
        return new Letter(sender, recipient, date.orElse(otherwise), subject, reference, flowing(), enclosed, variant);
    }

    /** The words from the greeting on, line by line as they stand, without a subject line below it. */
    public String withoutHead() {
        String rest = text.substring(body.start());
        return LetterLine.of(rest).stream()
                .filter(line -> !line.isBlank())
                .limit(2)
                .filter(this::isSubject)
                .findFirst()
                .map(line -> rest.substring(0, line.range().start())
                        + rest.substring(line.range().end()).stripLeading())
                .orElse(rest);
    }

    /**
     * The body without subject lines below the greeting, which stand elsewhere in a letter, and with lines that were
     * broken joined. Further down, a line that begins like a subject is the writer's own.
     */
    private String flowing() {
        List<String> paragraphs = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        for (LetterLine line : LetterLine.of(body.of(text))) {
            boolean atTheTop = paragraphs.size() + paragraph.size() <= 1;
            if (line.isBlank()) {
                close(paragraph, paragraphs);
            } else if (!(atTheTop && isSubject(line)) && !isEnclosure(line)) {
                paragraph.add(line.words());
            }
        }
        close(paragraph, paragraphs);
        return String.join("\n\n", paragraphs);
    }

    /** What is listed goes into a list of its own. */
    private boolean isEnclosure(LetterLine line) {
        return frame.enclosed()
                .filter(list -> list.contains(line.range().plus(body.start())))
                .isPresent();
    }

    private boolean isSubject(LetterLine line) {
        return line.words().equals(subject) || SubjectLine.isLabelled(line);
    }

    private static void close(List<String> paragraph, List<String> paragraphs) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(BrokenLines.join(paragraph));
            paragraph.clear();
        }
    }
}
