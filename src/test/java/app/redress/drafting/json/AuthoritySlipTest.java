package app.redress.drafting.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.AuthoritySlip;
import app.redress.drafting.Facts;
import app.redress.drafting.Situation;
import app.redress.letter.Letter;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AuthoritySlipTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final AuthoritySlip slip = new AuthoritySlip(new JsonLetterForms());

    @Test
    void thePersonConcernedSaysWhoActsForThemAndInWhatMatter() {
        Letter paper = slip.of(
                        situation(),
                        facts(
                                "{\"sender\":{\"name\":\"Amara Osei\",\"email\":\"amara@example.org\",\"country\":\"GB\"},"
                                        + "\"company\":{\"name\":\"Harbour Homes\"},\"item\":\"kettle\","
                                        + "\"references\":[{\"kind\":\"order\",\"value\":\"HF-1\"}],"
                                        + "\"onBehalfOf\":{\"name\":\"Grace Osei\",\"relation\":\"my mother\"}}"),
                        TODAY)
                .orElseThrow();

        assertThat(paper.sender().name()).isEqualTo("Grace Osei");
        assertThat(paper.subject()).startsWith("Authority to act for me:");
        assertThat(paper.body())
                .startsWith("Dear Harbour Homes,")
                .contains(
                        "I, Grace Osei, ask Amara Osei to act for me in my complaint about the kettle I bought from you,"
                                + " order HF-1.",
                        "You can reach Amara Osei at amara@example.org.")
                .endsWith("Grace Osei")
                .doesNotContain("[", "my mother");
    }

    @Test
    void whatIsNotKnownYetIsFilledInWithAPen() {
        Letter paper = slip.of(situation(), facts("{\"onBehalfOf\":{\"name\":\"Grace Osei\"}}"), TODAY)
                .orElseThrow();

        assertThat(paper.body())
                .contains("I, Grace Osei, ask ____________________ to act for me")
                .contains("You can reach ____________________ at ____________________.")
                .doesNotContain("[");
        assertThat(paper.subject()).doesNotContain("[");
    }

    @Test
    void whoWritesForThemselvesNeedsNone() {
        assertThat(slip.of(situation(), facts("{\"item\":\"kettle\"}"), TODAY)).isEmpty();
    }

    private static Situation situation() {
        return new JsonSituations(Path.of("none"))
                .all().stream()
                        .filter(known -> known.id().equals("faulty-goods"))
                        .findFirst()
                        .orElseThrow();
    }

    private static Facts facts(String json) {
        return new JsonFacts().read("facts", json);
    }
}
