package app.redress.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.export.Letters;
import app.redress.letter.Letter;
import app.redress.words.ProblemException;
import biweekly.Biweekly;
import biweekly.ICalendar;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Every exporter with every string that tries to be more than words, in every place where a person can put one. */
class HostileStringsTest {
    private static final String SECRET = "the canary sings 7f3a";

    /** What turns the direction of writing, and what no document may hold. */
    private static final String UNSEEN =
            "[\\u202A-\\u202E\\u2066-\\u2069\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]";

    @TempDir
    private Path folder;

    private ServerSocket server;
    private List<String> strings;

    @BeforeEach
    void baitIsLaid() throws IOException {
        Path canary = Files.writeString(folder.resolve("canary.txt"), SECRET);
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        server.setSoTimeout(1);
        strings = HostileStrings.all(canary.toUri().toString(), server.getLocalPort());
    }

    @AfterEach
    void nobodyCalled() throws IOException {
        try (ServerSocket closing = server) {
            closing.accept().close();
            throw new AssertionError("something that was only written was called");
        } catch (SocketTimeoutException nobody) {
            assertThat(nobody).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsWrittenIsTextAndStaysInItsFile(AnyExporter exporter) throws IOException, MessagingException {
        int written = 0;
        for (String words : strings) {
            Path place = Files.createDirectories(folder.resolve("out"));
            Path files = Files.createDirectories(folder.resolve("files"));
            Path target = place.resolve(exporter.fileName());
            Letter letter = AnyExporter.everywhere(words, Letters.sofa());
            if (isWritten(exporter, letter, files, target)) {
                written++;
                assertThat(names(place)).as(words).containsExactly(exporter.fileName());
                assertThat(FileInside.of(target)).as(words).doesNotContain(SECRET, "root:x:0");
                look(exporter, target, words);
                Files.delete(target);
            }
        }
        assertThat(written).isGreaterThan(strings.size() - 4);
    }

    /** Signs that the typeface lacks are told, which is the only reason for not writing any of these. */
    private static boolean isWritten(AnyExporter exporter, Letter letter, Path files, Path target) throws IOException {
        try {
            exporter.write(letter, files, target);
            return true;
        } catch (ProblemException problem) {
            assertThat(problem.problem()).isEqualTo("export.missingSigns");
            assertThat(target).doesNotExist();
            return false;
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void look(AnyExporter exporter, Path target, String words) throws IOException, MessagingException {
        switch (exporter) {
            case PDF, PDF_WITH_PAGES, PACK -> pdf(target, words);
            case EML -> eml(target, words);
            case DOCX -> docx(target, words);
            case TXT ->
                assertThat(Files.readString(target).replace("\n", "")).as(words).doesNotContainPattern(UNSEEN);
            case ICS -> ics(target, words);
        }
    }

    /** Nothing runs when it is opened, nothing but web and mail addresses can be clicked. */
    private static void pdf(Path target, String words) throws IOException {
        String inside = FileInside.of(target);
        assertThat(inside).as(words).doesNotContain("/Launch", "/GoToR", "/SubmitForm", "/ImportData");
        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            assertThat(document.getDocumentCatalog().getOpenAction()).as(words).isNull();
            assertThat(document.getDocumentCatalog().getActions().getWC())
                    .as(words)
                    .isNull();
            var names = document.getDocumentCatalog().getNames();
            assertThat(names == null ? null : names.getJavaScript()).as(words).isNull();
            for (var page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    var action = annotation.getCOSObject().getCOSDictionary(COSName.A);
                    String uri = action == null ? "" : String.valueOf(action.getString(COSName.URI, ""));
                    assertThat(uri).as(words).matches("|(mailto:|https?://).*");
                }
            }
        }
    }

    private static void eml(Path target, String words) throws IOException, MessagingException {
        try (InputStream in = Files.newInputStream(target)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
            assertThat(Collections.list(message.getAllHeaders()))
                    .as(words)
                    .extracting(Header::getName)
                    .containsExactlyInAnyOrder(
                            "X-Unsent", "Date", "From", "To", "Subject", "MIME-Version", "Content-Type");
            assertThat(message.getAllRecipients()).as(words).hasSize(1);
            assertThat(message.getSubject())
                    .as(words)
                    .doesNotContainPattern(UNSEEN)
                    .doesNotContain("\n", "\r");
        }
    }

    /** Every part can be read by a parser that refuses document types, and holds no field but the page numbers. */
    private static void docx(Path target, String words) throws IOException {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        int fields = 0;
        try (ZipFile zip = new ZipFile(target.toFile())) {
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().matches(".*\\.(xml|rels)")) {
                    Document part = parsers.newDocumentBuilder().parse(zip.getInputStream(entry));
                    fields += part.getElementsByTagNameNS("*", "fldSimple").getLength();
                    assertThat(part.getElementsByTagNameNS("*", "instrText").getLength())
                            .as(words)
                            .isZero();
                    assertThat(part.getElementsByTagNameNS("*", "altChunk").getLength())
                            .as(words)
                            .isZero();
                    assertThat(part.getDocumentElement().getTextContent())
                            .as(words)
                            .doesNotContainPattern(UNSEEN);
                    NodeList relations = part.getElementsByTagNameNS("*", "Relationship");
                    for (int at = 0; at < relations.getLength(); at++) {
                        assertThat(((Element) relations.item(at)).getAttribute("TargetMode"))
                                .isNotEqualTo("External");
                    }
                }
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(words, e);
        }
        assertThat(fields).as(words).isEqualTo(2);
    }

    private static void ics(Path target, String words) throws IOException {
        ICalendar calendar = Biweekly.parse(target.toFile()).first();
        assertThat(calendar.getEvents()).as(words).hasSize(1);
        assertThat(calendar.getEvents().get(0).getAttachments()).as(words).isEmpty();
        assertThat(Files.readString(target).replace("\r\n", "")).as(words).doesNotContainPattern(UNSEEN);
    }
}
