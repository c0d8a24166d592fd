package app.redress.export.pdf;

import com.samskivert.mustache.Escapers;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The words of a letter or a reply as XHTML, broken where they were broken. */
final class PackText {
    private PackText() {}

    static String html(String text) {
        return Arrays.stream(text.strip().split("\n{2,}"))
                .map(paragraph -> paragraph.lines().map(Escapers.HTML::escape).collect(Collectors.joining("<br/>")))
                .collect(Collectors.joining("</p>\n<p>", "<p>", "</p>"));
    }
}
