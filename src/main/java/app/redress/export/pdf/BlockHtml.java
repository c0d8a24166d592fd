package app.redress.export.pdf;

import app.redress.export.BodyBlock;
import app.redress.export.BodyBlock.Paragraph;
import app.redress.export.BodyBlock.Points;
import com.samskivert.mustache.Escapers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Paragraphs and lists as XHTML. Numbers and bullets are words of the line, not markers of the renderer: it draws those
 * before everything else, so that they would copy out away from their lines.
 */
final class BlockHtml {
    private static final String BULLET = "•";

    private BlockHtml() {}

    static String of(List<BodyBlock> blocks) {
        return blocks.stream().map(BlockHtml::of).collect(Collectors.joining("\n"));
    }

    private static String of(BodyBlock block) {
        if (block instanceof Points points) {
            return points.numbered() ? numbered(points) : bulleted(points);
        }
        return ((Paragraph) block)
                .lines().stream().map(BlockHtml::escaped).collect(Collectors.joining("<br/>", "<p>", "</p>"));
    }

    private static String bulleted(Points points) {
        return points.points().stream()
                .map(point -> item("mark", BULLET, point))
                .collect(Collectors.joining("\n", "<ul class=\"bulleted\">", "</ul>"));
    }

    private static String numbered(Points points) {
        int last = points.first() + points.points().size() - 1;
        return IntStream.rangeClosed(points.first(), last)
                .mapToObj(number -> item(
                        "mark short-" + (digits(last) - digits(number)),
                        number + ".",
                        points.points().get(number - points.first())))
                .collect(Collectors.joining("\n", "<ol class=\"digits-" + digits(last) + "\">", "</ol>"));
    }

    private static String item(String style, String mark, String words) {
        return "<li><span class=\"" + style + "\">" + mark + " </span>" + escaped(words) + "</li>";
    }

    private static int digits(int number) {
        return Integer.toString(number).length();
    }

    private static String escaped(String text) {
        return Escapers.HTML.escape(text);
    }
}
