package app.redress.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.ContactChannel;
import app.redress.drafting.Facts.Contact;
import app.redress.drafting.TypedAnswers;
import app.redress.letter.EnglishVariant;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactTableTest {
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 16);

    private final StringProperty answer = new SimpleStringProperty("");
    private final TypedAnswers typed = new TypedAnswers(EnglishVariant.GB, "GB", LocalDate.of(2026, 11, 23));
    private final ContactTable table = new ContactTable(answer, typed);

    @Test
    void whoSaidWhatIsKeptApart() {
        ContactTable.Row row = table.rows().get(0);
        row.onProperty().set("16 November");
        row.byProperty().set("email");
        row.toldProperty().set("I asked for my money back");
        row.saidProperty().set("you would not refund it");

        assertThat(typed.contacts(answer.get()))
                .containsExactly(Optional.of(new Contact(
                        NOVEMBER, ContactChannel.EMAIL, "", "I asked for my money back", "you would not refund it")));
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(1).isBlank()).isTrue();
    }

    @Test
    void aDayInAnAnswerIsNotTheDayOfTheContact() {
        ContactTable.Row row = table.rows().get(0);
        row.byProperty().set("phone");
        row.saidProperty().set("an engineer comes on 5 November 2026");

        assertThat(typed.contacts(answer.get()))
                .containsExactly(Optional.of(new Contact(
                        Optional.empty(), ContactChannel.PHONE, "", "", "an engineer comes on 5 November 2026")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            called again last week, nobody could help | phone | '' | called again last week, nobody could help | ''
            I rang at 10:30: they were busy | phone | '' | I rang at 10:30 | they were busy
            nobody could help me | '' | '' | '' | nobody could help me
            Sarah at the front desk: come back on Monday | '' | Sarah at the front desk | '' | come back on Monday
            """)
    void aStoryIsNotWhomItWasToldTo(String typed, String by, String person, String told, String said) {
        ContactTable.Row row = table.rows().get(0);
        row.onProperty().set(typed);

        assertThat(row.spread()).isTrue();
        assertThat(row.onProperty().get()).isEmpty();
        assertThat(row.byProperty().get()).isEqualTo(by);
        assertThat(row.personProperty().get()).isEqualTo(person);
        assertThat(row.toldProperty().get()).isEqualTo(told);
        assertThat(row.saidProperty().get()).isEqualTo(said);
    }

    @Test
    void aLineFromBeforeIsShownInItsFields() {
        answer.set("5 October 2026, phone, Callum: somebody would call back");
        ContactTable.Row row = table.rows().get(0);

        assertThat(row.onProperty().get()).isEqualTo("5 October 2026");
        assertThat(row.byProperty().get()).isEqualTo("phone");
        assertThat(row.personProperty().get()).isEqualTo("Callum");
        assertThat(row.toldProperty().get()).isEmpty();
        assertThat(row.saidProperty().get()).isEqualTo("somebody would call back");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I made a stage 1 complaint, no answer since | I made a stage 1 complaint | no answer since
            I rang twice, but nobody picked up | I rang twice | but nobody picked up
            I was told to wait | '' | I was told to wait
            I had to wait | '' | I had to wait
            they would look into it | '' | they would look into it
            """)
    void whatTheWriterDidIsNoAnswer(String typed, String told, String said) {
        answer.set("5 October 2026, email: " + typed);
        ContactTable.Row row = table.rows().get(0);

        assertThat(row.toldProperty().get()).isEqualTo(told);
        assertThat(row.saidProperty().get()).isEqualTo(said);
    }

    @Test
    void aWholeLineIsPutIntoItsFieldsOnce() {
        ContactTable.Row row = table.rows().get(0);
        row.onProperty().set("16 November, email: I asked for my money back; you would not refund it");

        assertThat(row.spread()).isTrue();
        assertThat(row.onProperty().get()).isEqualTo("16 November 2026");
        assertThat(row.byProperty().get()).isEqualTo("email");
        assertThat(row.toldProperty().get()).isEqualTo("I asked for my money back");
        assertThat(row.saidProperty().get()).isEqualTo("you would not refund it");
        assertThat(row.spread()).isFalse();
    }

    @Test
    void aLineThatNobodyPutIntoItsFieldsIsReadAllTheSame() {
        table.rows().get(0).onProperty().set("16 November, phone: bring it back");

        assertThat(typed.contacts(answer.get()))
                .containsExactly(Optional.of(new Contact(NOVEMBER, ContactChannel.PHONE, "", "bring it back")));
    }

    @Test
    void aDayAloneStaysWhereItIs() {
        table.rows().get(0).onProperty().set("16 November");

        assertThat(table.rows().get(0).spread()).isFalse();
        assertThat(typed.contacts(answer.get()))
                .containsExactly(Optional.of(new Contact(NOVEMBER, ContactChannel.OTHER, "", "")));
    }

    @Test
    void oneThatIsTakenOutIsGone() {
        answer.set("5 October 2026, phone\n6 October 2026, email");

        table.remove(table.rows().get(0));
        table.remove(table.rows().get(1));

        assertThat(typed.contacts(answer.get()))
                .containsExactly(Optional.of(new Contact(LocalDate.of(2026, 10, 6), ContactChannel.EMAIL, "", "")));
        assertThat(table.rows()).hasSize(2);
    }
}
