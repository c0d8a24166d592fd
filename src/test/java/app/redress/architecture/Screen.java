package app.redress.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.w3c.dom.ProcessingInstruction;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * An FXML file.
 *
 * @param name its path below the resources, or what a test calls it
 * @param text the whole file
 * @param document the same, parsed
 * @param controller the code of its controller, or blank
 */
record Screen(String name, String text, Document document, String controller) {
    /** Every screen of Redress. */
    static List<Screen> all() {
        try (Stream<Path> found = Files.walk(WordFile.RESOURCES)) {
            return found.filter(path -> path.toString().endsWith(".fxml"))
                    .sorted()
                    .map(Screen::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Screen of(String name, String text, String controller) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
            return new Screen(name, text, document, controller);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException(name + " cannot be read", e);
        }
    }

    List<Element> elements() {
        NodeList all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList();
    }

    /** The attributes of an element, in the order of their names. */
    static Map<String, String> attributes(Element element) {
        NamedNodeMap all = element.getAttributes();
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .collect(Collectors.toMap(
                        org.w3c.dom.Node::getNodeName, org.w3c.dom.Node::getNodeValue, (a, b) -> a, TreeMap::new));
    }

    /** The full name of the class an element stands for, by the imports of the file; empty for a property. */
    String typeOf(Element element) {
        String simple = element.getTagName();
        return IntStream.range(0, document.getChildNodes().getLength())
                .mapToObj(document.getChildNodes()::item)
                .filter(ProcessingInstruction.class::isInstance)
                .map(org.w3c.dom.Node::getNodeValue)
                .map(String::strip)
                .filter(imported -> imported.endsWith("." + simple))
                .findFirst()
                .orElse("");
    }

    private static Screen read(Path path) {
        Path name = WordFile.RESOURCES.relativize(path);
        Path controller = JavaSources.MAIN.resolve(name.toString().replaceFirst("\\.fxml$", "Controller.java"));
        try {
            String code = Files.exists(controller) ? Files.readString(controller) : "";
            return of(name.toString().replace('\\', '/'), Files.readString(path), code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
