package app.redress.letter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The header lines of a plain-text letter, as in a mail: {@code To: Acme Ltd}, further lines of an address below it.
 *
 * @param values what each header says, one string per line
 * @param lines how many lines of the text they take, the empty line after them included; 0 when there are none
 */
record LetterHeaders(Map<Field, List<String>> values, int lines) {
    private static final Pattern HEADER = Pattern.compile(
            "(from|to|subject|re|reference|(?:your |our )?ref|date|enclosures?|encl?s?)[ \\t]*(?::[ \\t]*(.*)|)",
            Pattern.CASE_INSENSITIVE);

    /** What a header can say. */
    enum Field {
        FROM,
        TO,
        SUBJECT,
        REFERENCE,
        DATE,
        ENCLOSURE;

        private static Field named(String header) {
            String name = header.toLowerCase(Locale.ROOT);
            if (name.startsWith("enc")) {
                return ENCLOSURE;
            }
            if (name.endsWith("ref")) {
                return REFERENCE;
            }
            return name.equals("re") ? SUBJECT : valueOf(header.toUpperCase(Locale.ROOT));
        }
    }

    /** @param isDate whether a line is a day and nothing else; it needs no label among headers */
    static LetterHeaders read(List<LetterLine> lines, Predicate<LetterLine> isDate) {
        Map<Field, List<String>> values = new EnumMap<>(Field.class);
        int next = firstWritten(lines, 0);
        int end = 0;
        Optional<Field> open = Optional.empty();
        while (next < lines.size()) {
            LetterLine line = lines.get(next);
            Matcher header = HEADER.matcher(line.words());
            if (!line.isIndented() && header.matches()) {
                open = Optional.of(begin(header, values));
            } else if (!values.containsKey(Field.DATE) && isDate.test(line)) {
                add(values, Field.DATE, Stream.of(line.words()));
                open = Optional.of(Field.DATE);
            } else if (open.isPresent() && continues(open.get(), values, line)) {
                add(values, open.get(), Stream.of(line.words()));
            } else if (!line.isBlank() || open.isEmpty()) {
                break;
            } else {
                open = Optional.empty();
            }
            next = line.isBlank() ? firstWritten(lines, next) : next + 1;
            end = next;
        }
        return isHead(values, lines, isDate) ? new LetterHeaders(values, end) : new LetterHeaders(Map.of(), 0);
    }

    /** A day stands above many a letter; it is a header where others below it say who writes to whom. */
    private static boolean isHead(
            Map<Field, List<String>> values, List<LetterLine> lines, Predicate<LetterLine> isDate) {
        boolean dayFirst = !values.isEmpty() && isDate.test(lines.get(firstWritten(lines, 0)));
        return dayFirst ? values.containsKey(Field.FROM) || values.containsKey(Field.TO) : !values.isEmpty();
    }

    List<String> all(Field field) {
        return values.getOrDefault(field, List.of());
    }

    /** The lines of a header as one. */
    String one(Field field) {
        return String.join(" ", all(field));
    }

    private static int firstWritten(List<LetterLine> lines, int from) {
        int line = from;
        while (line < lines.size() && lines.get(line).isBlank()) {
            line++;
        }
        return line;
    }

    private static boolean continues(Field open, Map<Field, List<String>> values, LetterLine line) {
        if (line.isBlank()) {
            return false;
        }
        boolean address = open == Field.FROM || open == Field.TO;
        boolean unsaid = values.getOrDefault(open, List.of()).isEmpty();
        return line.isIndented()
                || ((address || unsaid) && AddressBlock.mayBeLine(line.words()) && !Salutation.matches(line.words()));
    }

    private static Field begin(Matcher header, Map<Field, List<String>> values) {
        Field field = Field.named(header.group(1));
        add(values, field, values(header.group(1), Objects.requireNonNullElse(header.group(2), "")));
        return field;
    }

    private static Stream<String> values(String header, String value) {
        boolean list = header.toLowerCase(Locale.ROOT).matches("enclosures|encs?|encls?");
        return list ? EnclosureList.split(value) : Stream.of(value.strip()).filter(text -> !text.isEmpty());
    }

    private static void add(Map<Field, List<String>> values, Field field, Stream<String> found) {
        found.forEach(values.computeIfAbsent(field, key -> new ArrayList<>())::add);
    }
}
