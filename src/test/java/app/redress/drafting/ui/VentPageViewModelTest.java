package app.redress.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.Feeling;
import app.redress.drafting.VentPage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VentPageViewModelTest extends OpenVentPage {
    private static final String RANT =
            "I bought this junk from Harbour & Finch on 9 November 2026 for £49.99, you clowns!"
                    + " I rang on 14 November and spoke to Callum. A WEEK! Nobody cares.";

    @Test
    void whatIsWrittenIsKeptAndFoundAgain() {
        model.textProperty().set(RANT);
        model.beforeProperty().set(Optional.of(Feeling.FURIOUS));
        model.leave();
        tasks.runAll();

        assertThat(pages.of(id)).isEqualTo(new VentPage(RANT, Optional.of(Feeling.FURIOUS), Optional.empty()));
        model.open(id);
        tasks.runAll();
        assertThat(model.textProperty().get()).isEqualTo(RANT);
    }

    @Test
    void whatIsTypedBeforeThePageIsReadComesAfterIt() {
        model.textProperty().set("They lied.");
        model.leave();
        tasks.runAll();

        model.open(id);
        model.textProperty().set(" And laughed.");
        tasks.runAll();
        tasks.quiet();

        assertThat(pages.of(id).text()).isEqualTo("They lied. And laughed.");
    }

    @Test
    void aShreddedPageIsGoneAndThePageStartsAnew() {
        model.textProperty().set(RANT);
        model.leave();
        model.shred();
        tasks.runAll();

        assertThat(pages.of(id)).isEqualTo(VentPage.EMPTY);
        assertThat(model.textProperty().get()).isEmpty();
        assertThat(dialogs.said()).containsExactly("The page is shredded.");
        model.textProperty().set("Quieter now.");
        model.leave();
        tasks.runAll();
        assertThat(pages.of(id).text()).isEqualTo("Quieter now.");
    }

    @Test
    void theWayLeadsOnToTheQuestions() {
        model.toFacts();

        assertThat(navigation.facts).containsExactly(id);
    }
}
