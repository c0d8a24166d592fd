package app.redress.casefile.reply;

import app.redress.text.TextRange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A reply of the folder {@code replies}, whose README says how they are marked.
 *
 * @param text without the marks
 */
record LabelledReply(String name, ReplyKind kind, String text, List<Mark> marks) {
    private static final Pattern TAG = Pattern.compile("<(/?)(a|d|r|p|w)(?: ([a-z-]+))?>");

    /** @param what {@code a}, {@code d}, {@code r}, {@code p}, or the kind of a warning */
    record Mark(String what, TextRange range) {}

    /** Whether the reader was built with this one in sight. */
    boolean isStudied() {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 2 == 0;
    }

    static List<LabelledReply> all() {
        return Stream.of(ReplyKind.values()).flatMap(kind -> of(kind).stream()).toList();
    }

    /** Replies written after the reader, whose heads name their kind. */
    static List<LabelledReply> further() {
        return headed("replies-fresh.txt");
    }

    /** Written when all others had been looked at; the reader told 12 of the 20 when it first read them. */
    static List<LabelledReply> latest() {
        return headed("replies-latest.txt");
    }

    /** Written and labelled before the reader's cues were looked at again; these it was then mended on. */
    static List<LabelledReply> unseenStudied() {
        return headed("replies-unseen-a.txt");
    }

    /** The other half of those, of which only the score was looked at. */
    static List<LabelledReply> unseenKeptBack() {
        return headed("replies-unseen-b.txt");
    }

    private static List<LabelledReply> headed(String file) {
        return replies(file)
                .map(reply -> {
                    int space = reply.indexOf(' ');
                    return read(ReplyKind.valueOf(reply.substring(0, space).toUpperCase(Locale.ROOT)), reply);
                })
                .toList();
    }

    private static List<LabelledReply> of(ReplyKind kind) {
        return replies("replies/" + kind.id() + ".txt")
                .map(reply -> read(kind, reply))
                .toList();
    }

    private static Stream<String> replies(String file) {
        try (InputStream in = LabelledReply.class.getResourceAsStream("/app/redress/casefile/" + file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^=== ")).filter(reply -> !reply.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledReply read(ReplyKind kind, String reply) {
        int line = reply.indexOf('\n');
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Deque<Mark> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(reply).region(line + 1, reply.length());
        int from = line + 1;
        while (tag.find()) {
            text.append(reply, from, tag.start());
            from = tag.end();
            if (tag.group(1).isEmpty()) {
                String what = tag.group(3) == null ? tag.group(2) : tag.group(3);
                open.push(new Mark(what, new TextRange(text.length(), text.length())));
            } else {
                Mark begun = open.pop();
                marks.add(new Mark(begun.what(), new TextRange(begun.range().start(), text.length())));
            }
        }
        text.append(reply, from, reply.length());
        return new LabelledReply(reply.substring(0, line).strip(), kind, text.toString(), marks);
    }
}
