package app.redress.export.pdf;

import app.redress.export.BodyBlock;
import app.redress.export.BodyBlock.Paragraph;
import app.redress.export.BodyBlock.Points;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Paragraphs and lists as XHTML. Numbers and bullets are words of the line, not markers of the renderer: it draws those
 * before everything else, so that they would copy out away from their lines.
 */
final class BlockHtml {
    private static final String BULLET = "•";

    private final LinkedWords words;

    BlockHtml(LinkedWords words) {
        this.words = words;
    }

    String of(List<BodyBlock> blocks) {
        return blocks.stream().map(this::of).collect(Collectors.joining("\n"));
    }

    private String of(BodyBlock block) {
        if (block instanceof Points points) {
            return points.numbered() ? numbered(points) : bulleted(points);
        }
        return ((Paragraph) block)
                .lines().stream().map(words::html).collect(Collectors.joining("<br/>", "<p>", "</p>"));
    }

    private String bulleted(Points points) {
        return points.points().stream()
                .map(point -> item("mark", BULLET, point))
                .collect(Collectors.joining("\n", "<ul class=\"bulleted\">", "</ul>"));
    }

    private String numbered(Points points) {
        int last = points.first() + points.points().size() - 1;
        return IntStream.rangeClosed(points.first(), last)
                .mapToObj(number -> item(
                        "mark short-" + (digits(last) - digits(number)),
                        number + ".",
                        points.points().get(number - points.first())))
                .collect(Collectors.joining("\n", "<ol class=\"digits-" + digits(last) + "\">", "</ol>"));
    }

    private String item(String style, String mark, String text) {
        return "<li><span class=\"" + style + "\">" + mark + " </span>" + words.html(text) + "</li>";
    }

    private static int digits(int number) {
        return Integer.toString(number).length();
    }
}
