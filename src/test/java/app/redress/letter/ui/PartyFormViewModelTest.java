package app.redress.letter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.Party;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartyFormViewModelTest {
    private static final Party FINCH = new Party(
            "Harbour & Finch Ltd", "Customer Relations", List.of("1 Quay", "Leeds"), "GB", "care@finch.example", "");
    private static final Party ELAN = new Party("\u00c9lan Energy", "", List.of(), "IE", "", "");

    private final PartyFormViewModel form = new PartyFormViewModel();

    @Test
    void aBlankNameIsSaidAndNothingComesOfIt() {
        form.begin(Party.NOBODY, List.of());

        assertThat(form.done()).isEmpty();
        assertThat(form.nameMissingProperty().get()).isTrue();

        form.nameProperty().set("A");
        assertThat(form.nameMissingProperty().get()).isFalse();
    }

    @Test
    void whatIsNotChangedComesBackAsItWas() {
        form.begin(FINCH, List.of());

        assertThat(form.done()).contains(FINCH);
    }

    @Test
    void linesOfTheAddressAreTidied() {
        form.begin(Party.NOBODY, List.of());
        form.nameProperty().set(" Amara ");
        form.addressProperty().set(" 14 Mill Lane \n\n Leeds\n");

        assertThat(form.done()).hasValueSatisfying(party -> {
            assertThat(party.name()).isEqualTo("Amara");
            assertThat(party.address()).containsExactly("14 Mill Lane", "Leeds");
        });
    }

    @Test
    void knownOnesAreOfferedByTheBeginningOfAnyWordWithoutAccents() {
        form.begin(Party.NOBODY, List.of(FINCH, ELAN));

        form.nameProperty().set("fin");
        assertThat(form.matches()).containsExactly(FINCH);
        form.nameProperty().set("elan e");
        assertThat(form.matches()).containsExactly(ELAN);
        form.nameProperty().set("customer");
        assertThat(form.matches()).containsExactly(FINCH);
        form.nameProperty().set("inch");
        assertThat(form.matches()).isEmpty();
    }

    @Test
    void choosingOneFillsTheFormAndEndsTheOffer() {
        form.begin(Party.NOBODY, List.of(FINCH, ELAN));
        form.nameProperty().set("har");

        form.choose(FINCH);

        assertThat(form.matches()).isEmpty();
        assertThat(form.done()).contains(FINCH);
    }
}
