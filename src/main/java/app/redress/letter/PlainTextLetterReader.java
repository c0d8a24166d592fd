package app.redress.letter;

import app.redress.letter.LetterHeaders.Field;
import app.redress.text.TextRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts a {@link PlainTextLetter} together from its headers, what stands above the body, and what stands below. */
final class PlainTextLetterReader {
    private static final String REFERENCE_LABEL = "(?i)^(?:your |our )?(?:ref(?:erence)?|order|account|booking|claim"
            + "|invoice|policy|case)\\b\\s*(?:no\\.?|number|ref(?:erence)?)?\\s*[:.]?\\s*";
    private static final String ATTENTION = "(?i)(?:for the attention of|attn|attention|fao)\\b.*";

    private static final Pattern EMPHASIS = Pattern.compile("[*_]{2,}");

    private final String text;
    private final EnglishVariant variant;
    private final LocalDate today;
    private final List<LetterLine> lines;
    private final LetterHeaders headers;
    private final LetterOpening opening;
    private final LetterEnding ending;
    private final int first;

    PlainTextLetterReader(String text, EnglishVariant variant, LocalDate today) {
        this.text = text;
        this.variant = variant;
        this.today = today;
        lines = LetterLine.of(text);
        headers = LetterHeaders.read(
                lines, line -> LetterOpening.date(line.words(), variant, today).isPresent());
        opening = LetterOpening.read(lines.subList(headers.lines(), lines.size()), variant, today);
        first = headers.lines() + opening.first();
        ending = LetterEnding.read(lines.subList(first, lines.size()));
    }

    PlainTextLetter read() {
        return new PlainTextLetter(
                text,
                variant,
                headers.lines() > 0,
                sender(),
                recipient(),
                date(),
                writtenDate(),
                subject(),
                reference(),
                enclosures(),
                body(),
                frame(),
                outOfScope());
    }

    private LetterFrame frame() {
        List<LetterLine> signature = ending.signature();
        Optional<TextRange> signed = signature.isEmpty() ? Optional.empty() : Optional.of(whole(signature));
        return new LetterFrame(
                opening.salutation().map(LetterLine::range),
                ending.closing().map(LetterLine::range),
                signed,
                ending.enclosures().isEmpty() ? Optional.empty() : Optional.of(whole(ending.enclosures())));
    }

    private static TextRange whole(List<LetterLine> lines) {
        return new TextRange(
                lines.get(0).range().start(),
                lines.get(lines.size() - 1).range().end());
    }

    private Party sender() {
        List<String> header = headers.all(Field.FROM);
        if (!header.isEmpty()) {
            return AddressBlock.sender(header);
        }
        int block = senderBlock();
        Party party = block < 0
                ? Party.NOBODY
                : AddressBlock.sender(words(opening.blocks().get(block)));
        boolean signed = party.isBlank() && !ending.signature().isEmpty();
        return signed ? AddressBlock.sender(words(ending.signature())) : party;
    }

    private Party recipient() {
        List<String> header = headers.all(Field.TO);
        if (!header.isEmpty()) {
            return AddressBlock.recipient(header);
        }
        int block = senderBlock() + 1;
        if (block >= opening.blocks().size()) {
            return Party.NOBODY;
        }
        // "For the attention of" may stand apart, below the company.
        Stream<String> attention = opening.blocks().stream()
                .skip(block + 1L)
                .flatMap(List::stream)
                .map(LetterLine::words)
                .filter(line -> line.matches(ATTENTION));
        return AddressBlock.recipient(
                Stream.concat(attention, words(opening.blocks().get(block)).stream())
                        .toList());
    }

    /** Senders stand first; a single block is the recipient's unless it bears the name below the letter. */
    private int senderBlock() {
        List<List<LetterLine>> blocks = opening.blocks();
        if (blocks.isEmpty()) {
            return -1;
        }
        boolean signer = !ending.signature().isEmpty()
                && isNameOf(
                        blocks.get(0).get(0).words(), ending.signature().get(0).words());
        return blocks.size() > 1 || signer ? 0 : -1;
    }

    /** "Tobi" signs for "Tobi Adewale". */
    private static boolean isNameOf(String whole, String signed) {
        return whole.equalsIgnoreCase(signed)
                || whole.toLowerCase(Locale.ROOT).startsWith(signed.toLowerCase(Locale.ROOT) + " ");
    }

    private Optional<LocalDate> date() {
        if (!headers.all(Field.DATE).isEmpty()) {
            return LetterOpening.date(headers.one(Field.DATE), variant, today);
        }
        return Stream.concat(opening.dates().stream(), ending.signature().stream())
                .flatMap(line -> LetterOpening.date(line.words(), variant, today).stream())
                .findFirst();
    }

    private String writtenDate() {
        String header = headers.one(Field.DATE);
        return header.isBlank()
                ? opening.dates().stream().findFirst().map(LetterLine::words).orElse("")
                : header;
    }

    private String subject() {
        Field field = headers.all(Field.SUBJECT).isEmpty() ? Field.TITLE : Field.SUBJECT;
        String header = EMPHASIS.matcher(headers.one(field)).replaceAll("");
        return header.isBlank() ? SubjectLine.LABEL.matcher(subjectLine()).replaceFirst("") : header;
    }

    private String subjectLine() {
        List<String> lines = opening.subjects().stream()
                .map(SubjectLine::bare)
                .filter(line -> !isReference(line))
                .toList();
        return lines.stream()
                .filter(line -> SubjectLine.LABEL.matcher(line).find())
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .orElse("");
    }

    private String reference() {
        String header = headers.one(Field.REFERENCE);
        return header.isBlank()
                ? words(opening.subjects()).stream()
                        .filter(PlainTextLetterReader::isReference)
                        .findFirst()
                        .map(line -> line.replaceFirst(REFERENCE_LABEL, ""))
                        .orElse("")
                : header;
    }

    /** "Ref: A-1" is one; "Order number 5 arrived broken" is a subject. */
    private static boolean isReference(String line) {
        String rest = line.replaceFirst(REFERENCE_LABEL, "");
        return rest.length() < line.length() && rest.matches("(?=.*\\d)\\S+(?: \\S+){0,2}");
    }

    private List<String> enclosures() {
        List<String> header = headers.all(Field.ENCLOSURE);
        return header.isEmpty() ? ending.enclosed() : header;
    }

    private TextRange body() {
        int from = first < lines.size() ? lines.get(first).range().start() : text.length();
        int end = first + ending.end();
        int to = end == 0
                ? from
                : lines.get(Math.min(end, lines.size()) - 1).range().end();
        return new TextRange(from, Math.max(from, to));
    }

    private List<TextRange> outOfScope() {
        Stream<LetterLine> greeting = opening.salutation().filter(line -> Salutation.isFormal(line.words())).stream();
        return Stream.of(
                        lines.subList(0, headers.lines()).stream(),
                        opening.blocks().stream().flatMap(List::stream),
                        opening.dates().stream(),
                        opening.subjects().stream(),
                        greeting,
                        ending.closing().stream(),
                        ending.signature().stream(),
                        ending.enclosures().stream())
                .flatMap(part -> part)
                .filter(line -> !line.isBlank())
                .map(LetterLine::range)
                .sorted()
                .distinct()
                .toList();
    }

    private static List<String> words(List<LetterLine> lines) {
        return lines.stream().map(LetterLine::words).toList();
    }
}
