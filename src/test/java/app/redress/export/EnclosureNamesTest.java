package app.redress.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.words.Words;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The letter encloses "copies of the order confirmation, the delivery note and two photographs". */
class EnclosureNamesTest {
    private final EnclosureNames names = new EnclosureNames(Words.load(Locale.UK));

    @Test
    void aFileIsNamedByWhatTheLetterEncloses() {
        assertThat(of("delivery_note.pdf", "Order confirmation HF-20418.pdf", "photo-1.jpg", "tornPhoto2.jpg"))
                .containsExactly(
                        "Copy of the delivery note (delivery_note.pdf)",
                        "Copy of the order confirmation (Order confirmation HF-20418.pdf)",
                        "Two photographs (photo-1.jpg, tornPhoto2.jpg)");
    }

    @Test
    void aFileThatMayBeAnythingKeepsItsName() {
        assertThat(of("IMG_2033.jpg", "scan.pdf", "note of the order.pdf"))
                .containsExactly("IMG_2033.jpg", "scan.pdf", "note of the order.pdf");
    }

    @Test
    void aFileShowsNoMoreThanItsNameSays() {
        String body = "I enclose copies of the receipt and the photographs of the fault, and keep the originals.";

        assertThat(names.of(Letters.enclosing(body, "receipt.jpg")))
                .containsExactly("Copy of the receipt (receipt.jpg)");
        assertThat(names.of(Letters.enclosing(body, "photo.jpg")))
                .containsExactly("Photographs of the fault (photo.jpg)");
    }

    private List<String> of(String... files) {
        return names.of(Letters.withEnclosures(files)).toList();
    }
}
