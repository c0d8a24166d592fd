package app.redress.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyCheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I paid with 4539 1488 0343 6467 in May.|CARD|4539 1488 0343 6467",
                "My card 3782-822463-10005 was charged.|CARD|3782-822463-10005",
                "Pay into GB29 NWBK 6016 1331 9268 19 please.|IBAN|GB29 NWBK 6016 1331 9268 19",
                "Pay into DE89370400440532013000 please.|IBAN|DE89370400440532013000",
                "Mine is QQ12 or AB 12 34 56 C.|IDENTITY|AB 12 34 56 C",
                "My NHS number is 943 476 5919.|IDENTITY|943 476 5919",
                "PPS 1234567T, as you asked.|IDENTITY|1234567T",
                "SSN 078-05-1120.|IDENTITY|078-05-1120",
                "My SIN is 130 692 544.|IDENTITY|130 692 544",
                "My TFN is 123 456 782.|IDENTITY|123 456 782",
                "DNI 12345678Z.|IDENTITY|12345678Z",
                "Codice RSSMRA85T10A562S.|IDENTITY|RSSMRA85T10A562S",
                "My PIN is 4821.|SECRET|PIN is 4821",
                "I was born on 3 May 1981.|BIRTH|born on 3 May 1981",
                "I was treated for depression then.|HEALTH|depression",
                "My daughter Emily cried.|CHILD|My daughter Emily",
                "our 3-year-old son, Tom, fell.|CHILD|our 3-year-old son, Tom",
            })
    void whatIsPrivateIsFoundWhereItStands(String text, PrivateDetail.Kind kind, String words) {
        assertThat(PrivacyCheck.in(text))
                .extracting(PrivateDetail::kind, detail -> detail.range().of(text))
                .containsExactly(tuple(kind, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your parcel 4539 1488 0343 6467 is late.",
                "The card number 4539 1488 0343 6468 has a digit wrong.",
                "Pay into GB29 NWBK 6016 1331 9268 18 please.",
                "Order 123-456-789 of 3 May 2026 for £1,249.00.",
                "I rang 0113 496 0142 twice and wrote to LS6 2QT.",
                "My daughter was with me, and Priya was kind.",
                "Invoice 1234567 of 12 June, reference HF-20418.",
                "The strokes of the brush, the tumbler and the cancelled flight."
            })
    void whatIsHarmlessIsLeftAlone(String text) {
        assertThat(PrivacyCheck.in(text)).isEmpty();
    }
}
