package app.redress.export;

import app.redress.export.Concern.Kind;
import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.letter.Placeholders;
import app.redress.text.TextRange;
import app.redress.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is worth a second look before a letter leaves. It points and never refuses. */
public final class LeavingCheck {
    /** Many mailboxes take no more, in bytes. */
    public static final long LARGEST_MAIL = 20L * 1024 * 1024;

    private static final int MOST_NAMED = 5;
    private static final int LONGEST_QUOTE = 46;

    private final Function<Outgoing, List<String>> missingSigns;
    private final EnclosedCopies copies;
    private final Words words;

    /** @param missingSigns the signs of a letter that its typeface has not */
    public LeavingCheck(Function<Outgoing, List<String>> missingSigns, EnclosedCopies copies, Words words) {
        this.missingSigns = missingSigns;
        this.copies = copies;
        this.words = words;
    }

    /**
     * What was found.
     *
     * @param concerns gravest first
     * @param copies what is enclosed, looked into
     */
    public record Looked(List<Concern> concerns, List<EnclosedCopy> copies) {
        public Looked {
            concerns = List.copyOf(concerns);
            copies = List.copyOf(copies);
        }
    }

    /**
     * Looks a letter over; may take a while, since enclosures are looked into.
     *
     * @param files where the copy of an enclosure stands
     * @param unmet what a reader needs and the letter lacks, in words
     * @param phrases what stands out in how it reads
     */
    public Looked look(
            Outgoing outgoing, Exit exit, Function<Enclosure, Path> files, List<String> unmet, Phrases phrases) {
        List<EnclosedCopy> enclosed = copies.look(outgoing.letter().enclosures(), files);
        return new Looked(concerns(outgoing, exit, enclosed, unmet, phrases), enclosed);
    }

    private List<Concern> concerns(
            Outgoing outgoing, Exit exit, List<EnclosedCopy> enclosed, List<String> unmet, Phrases phrases) {
        List<Concern> concerns = new ArrayList<>();
        unmet.forEach(lack -> concerns.add(new Concern(Kind.UNMET, lack)));
        gaps(outgoing.letter(), unmet, concerns);
        privacy(outgoing.letter(), concerns);
        if (exit.isDrawn()) {
            signs(missingSigns.apply(outgoing), concerns);
        }
        enclosed.forEach(copy -> copy(copy, exit, concerns));
        if (exit == Exit.EML) {
            size(outgoing.letter(), concerns);
        }
        if (exit.isOnPaper()) {
            address(outgoing.letter().recipient(), concerns);
        }
        phrases(Kind.HEAT, "export.concern.heat", phrases.hot(), concerns);
        phrases(Kind.TIMIDITY, "export.concern.timid", phrases.timid(), concerns);
        concerns.sort(Comparator.comparing(Concern::kind));
        return List.copyOf(concerns);
    }

    private void phrases(Kind kind, String key, List<String> found, List<Concern> concerns) {
        if (!found.isEmpty()) {
            concerns.add(new Concern(kind, words.say(key, found.size(), quoted(found))));
        }
    }

    private void gaps(Letter letter, List<String> unmet, List<Concern> concerns) {
        List<String> open = new ArrayList<>();
        for (String text : List.of(letter.subject(), letter.body())) {
            Placeholders.in(text).stream()
                    .map(gap -> gap.of(text))
                    .filter(gap -> unmet.stream().noneMatch(said -> said.contains(gap)))
                    .forEach(open::add);
        }
        if (!open.isEmpty()) {
            concerns.add(new Concern(
                    Kind.GAP,
                    words.say(
                            "export.concern.gap",
                            open.size(),
                            String.join(" ", open.subList(0, Math.min(MOST_NAMED, open.size()))))));
        }
    }

    private void privacy(Letter letter, List<Concern> concerns) {
        String text = letter.subject() + "\n" + letter.body();
        for (PrivateDetail detail : PrivacyCheck.in(text)) {
            concerns.add(new Concern(
                    Kind.PRIVATE, words.say("export.private." + detail.kind(), quote(text, detail.range()))));
        }
    }

    private void signs(List<String> missing, List<Concern> concerns) {
        if (!missing.isEmpty()) {
            String named = String.join(" ", missing.subList(0, Math.min(MOST_NAMED, missing.size())));
            concerns.add(new Concern(Kind.SIGN, words.say("export.concern.sign", named)));
        }
    }

    private void copy(EnclosedCopy copy, Exit exit, List<Concern> concerns) {
        String name = copy.enclosure().name();
        if (copy.file().isEmpty()) {
            concerns.add(new Concern(Kind.GONE, words.say("export.concern.gone", name)));
        } else if (exit.mayCarryEnclosures() && copy.opaque()) {
            concerns.add(new Concern(Kind.UNSEEN, words.say("export.concern.unseen", name)));
        } else if (exit.mayCarryEnclosures() && !copy.traces().isEmpty()) {
            String told = copy.traces().stream()
                    .sorted()
                    .map(trace -> words.getString("export.trace." + trace))
                    .collect(Collectors.joining(", "));
            concerns.add(new Concern(Kind.TRACE, words.say("export.concern.trace", name, told)));
        }
    }

    private void size(Letter letter, List<Concern> concerns) {
        long size =
                MailSize.of(letter.enclosures().stream().map(Enclosure::size).toList());
        if (size > LARGEST_MAIL) {
            concerns.add(new Concern(Kind.SIZE, words.say("export.concern.size", MailSize.inMegabytes(size))));
        }
    }

    private void address(Party recipient, List<Concern> concerns) {
        if (recipient.address().stream().allMatch(String::isBlank)) {
            String whom = recipient.name().isBlank() ? recipient.attention() : recipient.name();
            String said = whom.isBlank()
                    ? words.getString("export.concern.unaddressed.nobody")
                    : words.say("export.concern.unaddressed", CleanText.line(whom));
            concerns.add(new Concern(Kind.UNADDRESSED, said));
        }
    }

    private static String quoted(List<String> phrases) {
        return phrases.stream()
                .limit(MOST_NAMED)
                .map(phrase -> "“" + shortened(phrase) + "”")
                .collect(Collectors.joining(", "));
    }

    private static String quote(String text, TextRange range) {
        return shortened(range.of(text));
    }

    private static String shortened(String words) {
        String line = CleanText.line(words);
        return line.length() <= LONGEST_QUOTE
                ? line
                : line.substring(0, LONGEST_QUOTE).strip() + "…";
    }
}
