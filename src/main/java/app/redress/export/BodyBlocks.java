package app.redress.export;

import app.redress.export.BodyBlock.Paragraph;
import app.redress.export.BodyBlock.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the paragraphs and the lists in lines of text. */
final class BodyBlocks {
    private static final Pattern NUMBERED = Pattern.compile("\\s{0,8}(\\d{1,3})[.)]\\s+(\\S.*)");
    private static final Pattern BULLETED = Pattern.compile("\\s{0,8}[-–•*·‣▪◦]\\s+(\\S.*)");

    private final List<BodyBlock> blocks = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();

    private BodyBlocks() {}

    static List<BodyBlock> of(List<String> lines) {
        return new BodyBlocks().read(lines);
    }

    private List<BodyBlock> read(List<String> lines) {
        int at = 0;
        while (at < lines.size()) {
            int afterList = readList(lines, at);
            if (afterList > at) {
                at = afterList;
            } else {
                readLine(lines.get(at));
                at++;
            }
        }
        endParagraph();
        return List.copyOf(blocks);
    }

    private void readLine(String line) {
        if (line.isBlank()) {
            endParagraph();
        } else {
            paragraph.add(line.strip());
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(new Paragraph(paragraph));
            paragraph.clear();
        }
    }

    /** Reads the list that begins at a line; returns the line after it, or {@code start} when there is none. */
    private int readList(List<String> lines, int start) {
        Optional<Mark> first = Mark.of(lines.get(start));
        if (first.isEmpty()) {
            return start;
        }
        List<String> points = new ArrayList<>(List.of(first.get().words()));
        int end = readPoints(lines, start + 1, first.get(), points);
        // One marked line alone is more likely a dash or a date ("3. November") than a list.
        if (points.size() < 2) {
            return start;
        }
        endParagraph();
        blocks.add(new Points(first.get().numbered(), first.get().number(), points));
        return end;
    }

    /** Adds the points that follow the first one; returns the line after the last of them. */
    private static int readPoints(List<String> lines, int start, Mark first, List<String> points) {
        int end = start;
        for (int at = start; at < lines.size(); at++) {
            String line = lines.get(at);
            if (Mark.of(line).filter(mark -> mark.follows(first, points.size())).isPresent()) {
                Mark.of(line).map(Mark::words).ifPresent(points::add);
                end = at + 1;
            } else if (at == end && continues(line)) {
                points.set(points.size() - 1, points.get(points.size() - 1) + " " + line.strip());
                end = at + 1;
            } else if (!line.isBlank()) {
                return end;
            }
        }
        return end;
    }

    /** An indented line without a mark of its own belongs to the point above it. */
    private static boolean continues(String line) {
        return line.startsWith("  ") && !line.isBlank() && Mark.of(line).isEmpty();
    }

    private record Mark(boolean numbered, int number, String words) {
        static Optional<Mark> of(String line) {
            Matcher numbered = NUMBERED.matcher(line);
            if (numbered.matches()) {
                return Optional.of(new Mark(
                        true,
                        Integer.parseInt(numbered.group(1)),
                        numbered.group(2).strip()));
            }
            Matcher bulleted = BULLETED.matcher(line);
            return bulleted.matches()
                    ? Optional.of(new Mark(false, 1, bulleted.group(1).strip()))
                    : Optional.empty();
        }

        boolean follows(Mark first, int position) {
            return numbered == first.numbered && (!numbered || number == first.number + position);
        }
    }
}
