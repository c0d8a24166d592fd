package app.redress.export.pdf;

import app.redress.export.CleanText;
import app.redress.export.FileName;
import app.redress.export.Outgoing;
import app.redress.export.Outgoing.Carriage;
import app.redress.export.Pictures;
import app.redress.letter.Enclosure;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Enclosures that travel in the PDF of their letter. What is joined is shown as pictures of its pages, each with its
 * words for those who do not see it: so the whole stays archivable and readable by everyone, and nothing that sleeps in
 * a foreign file (scripts, forms, hidden words) comes along. What cannot be shown is embedded as the file it is.
 */
final class EnclosedBehind implements Behind {
    private final List<Page> pages = new ArrayList<>();
    private final Map<Enclosure, Path> embedded;

    /** A page behind the letter: the name of its enclosure, its picture as JPEG, and what it shows in words. */
    static final class Page {
        private final String title;
        private final byte[] picture;
        private final String words;

        Page(String title, byte[] picture, String words) {
            this.title = title;
            this.picture = picture;
            this.words = words;
        }
    }

    private EnclosedBehind(Map<Enclosure, Path> embedded) {
        this.embedded = embedded;
    }

    /** @throws ProblemException when an enclosure is gone, locked by a password, or damaged */
    static Behind of(Outgoing outgoing, Pictures pictures, Words words) {
        if (outgoing.carriage() == Carriage.BESIDE || outgoing.files().isEmpty()) {
            return NOTHING;
        }
        outgoing.files().forEach(EnclosedBehind::seeThatItIsThere);
        PageCopies copies = new PageCopies(pictures, words);
        boolean joined = outgoing.carriage() == Carriage.JOINED;
        EnclosedBehind behind = new EnclosedBehind(new LinkedHashMap<>());
        outgoing.files().forEach((enclosure, file) -> {
            if (joined && copies.canShow(enclosure)) {
                behind.pages.addAll(copies.of(enclosure, file));
            } else {
                behind.embedded.put(enclosure, file);
            }
        });
        return behind;
    }

    private static void seeThatItIsThere(Enclosure enclosure, Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException("export.enclosureGone", null, enclosure.name());
        }
    }

    @Override
    public boolean isEmpty() {
        return pages.isEmpty();
    }

    @Override
    public String pages(Illustrations illustrations) {
        return pages.stream().map(page -> html(page, illustrations)).collect(Collectors.joining("\n"));
    }

    private static String html(Page page, Illustrations illustrations) {
        return "<div class=\"enclosed\"><h2>" + LinkedWords.escaped(page.title) + "</h2><p><img src=\""
                + illustrations.add(page.picture) + "\" alt=\""
                + LinkedWords.escaped(CleanText.line(page.words)) + "\"/></p></div>";
    }

    @Override
    public void embed(PDDocument document) throws IOException {
        EmbeddedFiles files = new EmbeddedFiles(document);
        for (Map.Entry<Enclosure, Path> file : embedded.entrySet()) {
            files.add(FileName.safe(file.getKey().name()), file.getKey().mediaType(), file.getValue());
        }
        files.end();
    }
}
