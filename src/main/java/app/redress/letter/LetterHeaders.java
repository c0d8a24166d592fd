package app.redress.letter;

import app.redress.text.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The header lines of a plain-text letter, as in a mail: {@code To: Acme Ltd}, further lines of an address below it.
 *
 * @param values what each header says, one string per line
 * @param lines how many lines of the text they take, the empty line after them included; 0 when there are none
 */
record LetterHeaders(Map<Field, List<String>> values, int lines) {
    /** What else a header may be called, by its field. */
    private static final Map<String, Set<String>> LABELS = WordList.sets(LetterHeaders.class, "header-labels.txt");

    /** "TO: Acme", "TO      Acme", "Assunto / Subject: …" */
    private static final Pattern HEADER = Pattern.compile(
            "(?:\\p{L}+ ?/ ?)?(from|to|subject(?: line)?|re|reference|(?:your |our )?ref|date|sent|(?:your |my |full |customer )?name|(?:postal |home |my |e-?mail )?address|e-?mail|(?:tele|mobile )?phone(?: number| no\\.?)?|mobile|tel\\.?|(?:order|account|booking|policy|customer|membership|invoice|claim|case)(?: (?:number|no\\.?|ref\\.?|reference|id))?|enclosures?|encl?s?|attachments?|"
                    + LABELS.values().stream().flatMap(Set::stream).collect(Collectors.joining("|"))
                    + ")(?:(?:[ \\t]*:[ \\t]*|[ \\t]{2,}|\\t)(.*)|)",
            Pattern.CASE_INSENSITIVE);

    private static final String ABOUT_SOMEBODY = ".*(?:name|address|e-?mail|phone(?: n.*)?|mobile|tel\\.?)";
    private static final String NUMBERED =
            "(?:order|account|booking|policy|customer|membership|invoice|claim|case)\\b.*";
    private static final Pattern WHO = Pattern.compile(
            "(?i)(?:from|to|date|sent|(?:(?:your|my|full|customer) )?name)(?:(?:\\s*:|\\s{2,}|\\t).*|)");
    /** "**To:** Acme" */
    private static final Pattern EMPHASIS =
            Pattern.compile("^[*_]+(?=\\p{L})|(?<=\\p{L}:?)[*_]+(?=:?\\s|:?$)|[*_]{2,}");

    private static final Pattern STROKE = Pattern.compile("[-_=*~–—]{3,}");

    /** What a header can say. */
    enum Field {
        FROM,
        TO,
        SUBJECT,
        TITLE,
        REFERENCE,
        DATE,
        ENCLOSURE;

        private static Field named(String header) {
            String name = header.toLowerCase(Locale.ROOT);
            Optional<Field> told = LABELS.entrySet().stream()
                    .filter(labels -> labels.getValue().contains(name))
                    .map(labels -> valueOf(labels.getKey()))
                    .findFirst();
            return told.orElseGet(() -> usual(name));
        }

        private static Field usual(String name) {
            if (name.startsWith("enc") || name.startsWith("att")) {
                return ENCLOSURE;
            }
            if (name.startsWith("subject")) {
                return SUBJECT;
            }
            if (name.matches(ABOUT_SOMEBODY)) {
                return FROM;
            }
            if (name.endsWith("ref") || name.matches(NUMBERED)) {
                return REFERENCE;
            }
            return switch (name) {
                case "re" -> SUBJECT;
                case "sent" -> DATE;
                default -> valueOf(name.toUpperCase(Locale.ROOT));
            };
        }
    }

    /** @param isDate whether a line is a day and nothing else; it needs no label among headers */
    static LetterHeaders read(List<LetterLine> lines, Predicate<LetterLine> isDate) {
        Map<Field, List<String>> values = new EnumMap<>(Field.class);
        int next = titled(lines, title(lines, isDate), values);
        int end = 0;
        Optional<Field> open = Optional.empty();
        while (next < lines.size()) {
            LetterLine line = lines.get(next);
            Matcher header = HEADER.matcher(EMPHASIS.matcher(line.words()).replaceAll(""));
            if (mayBegin(line, header, values)) {
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

    /** Keeps a heading, which is the subject unless one is told below it, and says where the headers begin. */
    private static int titled(List<LetterLine> lines, int title, Map<Field, List<String>> values) {
        lines.subList(0, title).stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .ifPresent(line -> values.put(Field.TITLE, List.of(line.words())));
        return firstWritten(lines, title);
    }

    /** How many lines a heading takes that stands, with a stroke below it or not, above who writes to whom. */
    private static int title(List<LetterLine> lines, Predicate<LetterLine> isDate) {
        int first = firstWritten(lines, 0);
        int below = firstWritten(lines, first + 1);
        int next = below;
        while (next < lines.size() && STROKE.matcher(lines.get(next).words()).matches()) {
            next = firstWritten(lines, next + 1);
        }
        return next < lines.size()
                        && WHO.matcher(lines.get(next).words()).matches()
                        && !isDate.test(lines.get(first))
                        && (next > below || isTitle(lines.get(first).words()))
                ? next
                : 0;
    }

    private static boolean isTitle(String words) {
        boolean cried = words.equals(words.toUpperCase(Locale.ROOT)) && words.matches("\\D+");
        return !HEADER.matcher(words).matches()
                && !Salutation.matches(words)
                && (SubjectLine.saysComplaint(words) || SubjectLine.namesMatter(words) || cried);
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

    /** "Order: 4471" alone is a subject; below other headers it is one of them. */
    private static boolean mayBegin(LetterLine line, Matcher header, Map<Field, List<String>> values) {
        if (line.isIndented() || !header.matches()) {
            return false;
        }
        String name = header.group(1).toLowerCase(Locale.ROOT);
        boolean ofForm = name.matches(NUMBERED) || (name.matches(ABOUT_SOMEBODY) && !name.endsWith("name"));
        return !ofForm || !values.isEmpty();
    }

    private static Field begin(Matcher header, Map<Field, List<String>> values) {
        Field named = Field.named(header.group(1));
        // An address below "To:" is the recipient's.
        boolean told = header.group(1).toLowerCase(Locale.ROOT).matches(ABOUT_SOMEBODY)
                && values.containsKey(Field.TO)
                && !values.containsKey(Field.FROM);
        Field field = told ? Field.TO : named;
        add(values, field, values(header.group(1), Objects.requireNonNullElse(header.group(2), "")));
        return field;
    }

    private static Stream<String> values(String header, String value) {
        boolean list = header.toLowerCase(Locale.ROOT).matches("enclosures|encs?|encls?|attachments?");
        return list ? EnclosureList.split(value) : Stream.of(value.strip()).filter(text -> !text.isEmpty());
    }

    private static void add(Map<Field, List<String>> values, Field field, Stream<String> found) {
        found.forEach(values.computeIfAbsent(field, key -> new ArrayList<>())::add);
    }
}
