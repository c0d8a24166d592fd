package app.redress.casefile.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks through a page and writes down its words. */
final class TextOfPage implements NodeVisitor {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern GAPS = Pattern.compile("(?:[ \\t]*\\n){3,}");
    private static final Pattern LINE_ENDS = Pattern.compile("[ \\t]+\\n");

    /** The innermost quotation is on top. */
    private final Deque<StringBuilder> texts = new ArrayDeque<>();

    private TextOfPage() {
        texts.push(new StringBuilder());
    }

    static String of(Element body) {
        TextOfPage text = new TextOfPage();
        body.traverse(text);
        return tidied(text.texts.element());
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "br" -> texts.element().append('\n');
                case "li" -> newLine().append("- ");
                case "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "hr" ->
                    newLine().append('\n');
                case "td", "th" -> texts.element().append(' ');
                case "blockquote" -> texts.push(new StringBuilder());
                default -> {
                    if (element.isBlock()) {
                        newLine();
                    }
                }
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("blockquote")) {
                String quoted = tidied(texts.pop());
                newLine().append(quoted.lines().map(line -> "> " + line).collect(Collectors.joining("\n")));
                newLine();
            } else if (element.isBlock() || element.normalName().equals("tr")) {
                newLine();
            }
        }
    }

    private void append(TextNode words) {
        StringBuilder text = texts.element();
        String said = SPACES.matcher(words.getWholeText()).replaceAll(" ");
        boolean atStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        text.append(atStart ? said.stripLeading() : said);
    }

    private StringBuilder newLine() {
        StringBuilder text = texts.element();
        boolean atStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        return atStart ? text : text.append('\n');
    }

    private static String tidied(CharSequence text) {
        String trimmed = LINE_ENDS.matcher(text).replaceAll("\n");
        return GAPS.matcher(trimmed).replaceAll("\n\n").strip();
    }
}
