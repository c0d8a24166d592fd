package app.redress.export;

import app.redress.letter.Stationery;
import app.redress.letter.Stationery.Letterhead;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What decides how one letter looks, in whatever kind of document. */
public record LetterDesign(LetterLayout layout, Stationery stationery, LetterSpacing spacing) {
    /** Stands between what shares a line. */
    private static final String BETWEEN = " · ";

    /** In large print, more lines than these run out of the window of an envelope. */
    private static final int MOST_LARGE_LINES = 4;

    /** In large print, more characters than these do not fit on a line of it. */
    private static final int LONGEST_LARGE_LINE = 25;

    private static final int LONGEST_LINE = 40;

    public static LetterDesign of(LetterParts letter, Stationery stationery) {
        return new LetterDesign(LetterLayout.of(letter, stationery.layout()), stationery, LetterSpacing.USUAL);
    }

    public LetterDesign set(LetterSpacing closely) {
        return new LetterDesign(layout, stationery, closely);
    }

    public boolean largePrint() {
        return stationery.largePrint();
    }

    /** Whether the sender has the width of the page. */
    public boolean wideSender() {
        return largePrint() || hasLetterhead();
    }

    public boolean hasLetterhead() {
        return stationery.letterhead() != Letterhead.PLAIN;
    }

    /** Whether the date stands above the recipient; in large print there is no room for it there. */
    public boolean dateFirst() {
        return layout.dateFirst() && !largePrint();
    }

    /** Beside the recipient there is no room for it in large print. */
    public boolean referenceFirst() {
        return layout.referenceFirst() && !largePrint();
    }

    /** The lines below the sender's name. */
    public List<String> senderLines(LetterParts parts) {
        List<String> lines = new ArrayList<>();
        if (hasLetterhead()) {
            lines.add(CleanText.line(stationery.tagline()));
        }
        if (wideSender() || layout.addressOnOneLine()) {
            lines.add(String.join(", ", parts.senderAddress()));
            lines.add(String.join(BETWEEN, parts.senderContact()));
        } else {
            lines.addAll(parts.senderAddress());
            lines.addAll(parts.senderContact());
        }
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    /**
     * The lines of the address block, name first. In large print short lines of a long address share one, so that it
     * stays both large and inside the window.
     */
    public List<String> recipientLines(LetterParts parts) {
        List<String> lines = new ArrayList<>(parts.recipient());
        int at = lines.size() - 2;
        while (largePrint() && at > 0 && lines.size() > MOST_LARGE_LINES) {
            String shared = lines.get(at) + ", " + lines.get(at + 1);
            if (shared.length() <= LONGEST_LARGE_LINE) {
                lines.set(at, shared);
                lines.remove(at + 1);
            }
            at--;
        }
        return List.copyOf(lines);
    }

    /** How many lines an address block takes, those counted that run over. */
    public int height(List<String> recipient) {
        int longest = largePrint() ? LONGEST_LARGE_LINE : LONGEST_LINE;
        return recipient.stream()
                .mapToInt(line -> 1 + (line.length() - 1) / longest)
                .sum();
    }

    /**
     * The sender on one line above the recipient, or blank. Nobody but the post reads it, and it could not be small in
     * large print.
     */
    public String returnLine(LetterParts parts) {
        if (!layout.returnLine() || largePrint()) {
            return "";
        }
        return Stream.concat(Stream.of(parts.senderName()), parts.senderAddress().stream())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(BETWEEN));
    }
}
