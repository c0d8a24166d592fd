package app.redress.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands above the words of a letter: address blocks, the date, the subject, the greeting.
 *
 * @param first the first line of the body, counted in the lines given
 */
record LetterOpening(
        List<List<LetterLine>> blocks,
        List<LetterLine> dates,
        List<LetterLine> subjects,
        Optional<LetterLine> salutation,
        int first) {
    private static final int FARTHEST_SALUTATION = 45;
    private static final int LONGEST_LINE = 64;
    private static final int MOST_LINES = 9;
    private static final Pattern SENTENCE_END = Pattern.compile(".*\\p{Ll}{3,}[.!?]$|.*[!?]$");
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?i).*\\b(?:ltd|inc|corp|street|road|ave|dept|bldg)\\.$");

    /** "Dock Road, Limerick." stops an address as people used to write it. */
    private static final Pattern CAPITALISED =
            Pattern.compile("(?:(?:[\\p{Lu}\\d][\\p{L}\\d'’&/.-]*,?|of|the|and|upon|on|de|la|du|an) ?){1,8}\\.?");

    /** Name, street and number in one line, with strokes or dots between. */
    private static final Pattern SEPARATED = Pattern.compile(".{3,60}(?: [|·•*] .{3,60}){1,5}");

    /** How a letter goes, and who may open it. */
    private static final Pattern SENT_BY = Pattern.compile(
            "(?i)(?:(?:sent )?(?:via|by) (?:[\\p{L}-]+ ){0,2}(?:mail|e-?mail|post|fax|hand|courier|delivery|portal|form)(?: (?:only|and post))?|private(?: (?:and|&) confidential)?|confidential|urgent|without prejudice|recorded delivery|first class)[.:]?");

    private static final String PLACE = "^\\p{L}[\\p{L} ]{1,30}, (?=.*\\d{4}$)";

    static LetterOpening read(List<LetterLine> lines, EnglishVariant variant, LocalDate near) {
        int salutation = salutation(lines);
        Reader reader = new Reader(variant, near);
        int end = salutation < 0 ? prose(lines) : salutation;
        for (LetterLine line : lines.subList(0, end)) {
            reader.line(line);
        }
        reader.endBlock();
        boolean usable = reader.blocks.stream().allMatch(LetterOpening::isAddress)
                && (salutation >= 0
                        || reader.blocks.stream().anyMatch(LetterOpening::isSurelyAddress)
                        || reader.blocks.isEmpty());
        Optional<LetterLine> below = salutation < 0 ? Optional.empty() : SubjectLine.below(lines, salutation + 1);
        if (!usable) {
            return new LetterOpening(List.of(), List.of(), below.stream().toList(), greeting(lines, salutation), 0);
        }
        below.ifPresent(reader.subjects::add);
        return new LetterOpening(
                List.copyOf(reader.blocks), reader.dates, reader.subjects, greeting(lines, salutation), end);
    }

    private static Optional<LetterLine> greeting(List<LetterLine> lines, int salutation) {
        return salutation < 0 ? Optional.empty() : Optional.of(lines.get(salutation));
    }

    private static int salutation(List<LetterLine> lines) {
        for (int i = 0; i < Math.min(lines.size(), FARTHEST_SALUTATION); i++) {
            boolean inAddress = lines.get(i).words().matches("(?i)(?:attention|to the)\\b.*[^,:;]")
                    && i + 1 < lines.size()
                    && !lines.get(i + 1).isBlank();
            if (!inAddress
                    && !isGreetedBelow(lines, i)
                    && (Salutation.matches(lines.get(i).words()) || greetsAlone(lines, i))) {
                return i;
            }
        }
        return -1;
    }

    /** "To whom it concerns in Customer Care" above "Dear Manager" is an address. */
    private static boolean isGreetedBelow(List<LetterLine> lines, int i) {
        return lines.get(i).words().matches("(?i)to \\p{L}+ .*")
                && lines.subList(i + 1, Math.min(lines.size(), i + MOST_LINES)).stream()
                        .anyMatch(line -> line.words().matches("(?i)dear .*[,:]?") && Salutation.matches(line.words()));
    }

    private static boolean greetsAlone(List<LetterLine> lines, int i) {
        return i + 1 < lines.size()
                && (i == 0 || lines.get(i - 1).isBlank())
                && lines.get(i + 1).isBlank()
                && Salutation.matchesAlone(lines.get(i).words());
    }

    /** Where prose begins in a letter that greets nobody. */
    private static int prose(List<LetterLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String words = lines.get(i).words();
            if (words.length() > LONGEST_LINE || isSentence(words)) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isSentence(String words) {
        return SENTENCE_END.matcher(words).matches()
                && !ABBREVIATED.matcher(words).matches()
                && !CAPITALISED.matcher(words).matches();
    }

    private static boolean isAddress(List<LetterLine> block) {
        return block.size() <= MOST_LINES
                && block.stream()
                        .map(LetterLine::words)
                        .allMatch(words -> (AddressBlock.mayBeLine(words)
                                        || AddressBlock.holdsContact(words)
                                        || SEPARATED.matcher(words).matches())
                                && !isSentence(words));
    }

    private static boolean isSurelyAddress(List<LetterLine> block) {
        return block.stream()
                .map(LetterLine::words)
                .anyMatch(words -> AddressBlock.holdsContact(words)
                        || Countries.ofPostcode(words).isPresent());
    }

    /** Sorts lines into blocks, dates and subjects. */
    private static final class Reader {
        private final EnglishVariant variant;
        private final LocalDate near;
        private final List<List<LetterLine>> blocks = new ArrayList<>();
        private final List<LetterLine> dates = new ArrayList<>();
        private final List<LetterLine> subjects = new ArrayList<>();
        private List<LetterLine> block = new ArrayList<>();

        private Reader(EnglishVariant variant, LocalDate near) {
            this.variant = variant;
            this.near = near;
        }

        private void line(LetterLine line) {
            if (line.isBlank()) {
                endBlock();
            } else if (SENT_BY.matcher(line.words()).matches()) {
                endBlock();
            } else if (date(line.words(), variant, near).isPresent()) {
                endBlock();
                dates.add(line);
            } else if (SubjectLine.isLabelled(line)) {
                endBlock();
                subjects.add(line);
            } else {
                block.add(line);
            }
        }

        private boolean isMoreOfSender() {
            return blocks.size() == 1
                    && !block.isEmpty()
                    && block.stream().allMatch(line -> AddressBlock.holdsContact(line.words()))
                    && blocks.get(0).stream().noneMatch(line -> AddressBlock.holdsContact(line.words()));
        }

        /** A line apart that calls itself a complaint, or names the matter where both address blocks have been. */
        private boolean isHeading() {
            if (block.size() != 1 || blocks.isEmpty()) {
                return false;
            }
            String words = block.get(0).words();
            return SubjectLine.saysComplaint(words)
                    || (blocks.size() > 1 && SubjectLine.namesMatter(words) && !isSentence(words));
        }

        private void endBlock() {
            if (isHeading()) {
                subjects.add(block.get(0));
            } else if (isMoreOfSender()) {
                // How to reach the sender, set apart from where he lives.
                blocks.get(0).addAll(block);
            } else if (!block.isEmpty()) {
                blocks.add(block);
            }
            block = new ArrayList<>();
        }
    }

    static Optional<LocalDate> date(String line, EnglishVariant variant, LocalDate near) {
        String words = line.replaceFirst("(?i)^date\\s*:\\s*", "");
        Optional<LocalDate> date = WrittenDate.of(words, variant, near);
        return date.isPresent() ? date : WrittenDate.of(words.replaceFirst(PLACE, ""), variant, near);
    }
}
