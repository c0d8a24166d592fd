package app.redress.drafting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.redress.drafting.Facts;
import app.redress.drafting.RemedyKind;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFactsTest {
    private final JsonFacts format = new JsonFacts();

    @Test
    void everyCaseSurvivesBeingWrittenAndReadAgain() {
        new JsonSituations(Path.of("none")).all().forEach(situation -> {
            Facts facts = Cases.of(situation.id());
            assertThat(format.read("again", format.write(facts))).isEqualTo(facts);
        });
    }

    @Test
    void nothingToldIsAnEmptyObject() {
        assertThat(format.read("none", "{}")).isEqualTo(Facts.NONE);
        assertThat(format.write(Facts.NONE)).isEqualTo("{}");
    }

    @Test
    void aKindOfRemedyIsWrittenWithHyphens() {
        assertThat(format.read("f", "{\"remedy\":{\"kind\":\"price-reduction\"}}")
                        .wish()
                        .remedy()
                        .kind())
                .contains(RemedyKind.PRICE_REDUCTION);
    }

    @ParameterizedTest
    @CsvSource({"$12, US, USD", "$12, CA, CAD", "$12, AU, AUD", "$12, GB, USD", "A$12, GB, AUD", "12 EUR, IE, EUR"})
    void aBareDollarIsThatOfTheWritersCountry(String typed, String country, String currency) {
        Facts facts = format.read(
                "f", "{\"sender\":{\"country\":\"%s\"},\"bought\":{\"price\":\"%s\"}}".formatted(country, typed));

        assertThat(facts.deal().bought().price().orElseThrow().currency().getCurrencyCode())
                .isEqualTo(currency);
    }

    @Test
    void theDollarThatAPersonNamedIsKeptSo() {
        Facts facts = format.read("f", "{\"sender\":{\"country\":\"CA\"},\"bought\":{\"price\":\"CA$210\"}}");

        Facts again = format.read("again", format.write(facts));

        assertThat(again.deal().bought().price().orElseThrow().write("CA")).isEqualTo("CA$210");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"itm\":\"x\"}; itm",
                "{\"tried\":[{\"on\":\"2026-10-05\",\"whom\":\"x\"}]}; tried[0].whom",
                "{\"began\":\"31 February\"}; began",
                "{\"began\":\"2026-02-31\"}; began",
                "{\"bought\":{\"price\":\"cheap\"}}; bought.price",
                "{\"bought\":{\"price\":49.99}}; bought.price",
                "{\"bought\":{\"price\":{\"amount\":-1,\"currency\":\"GBP\"}}}; bought.price",
                "{\"bought\":{\"price\":\"5 XYQ\"}}; bought.price",
                "{\"remedy\":{\"kind\":\"revenge\"}}; refund, price-reduction",
                "{\"variant\":\"fr\"}; en-GB, en-US",
                "{\"events\":[{\"what\":\"x\"}]}; events[0]",
                "{\"evidence\":\"the receipt\"}; evidence",
                "[]; JSON object",
                "null; JSON object",
                "{\"item\": }; line 1",
                "{}{}; JSON object",
            })
    void whatIsNoFactIsNamedInOneLine(String json, String named) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> format.read("facts.json", json));
        String said = Words.load(Locale.UK).say(problem);

        assertThat(said).startsWith("facts.json").contains(named).doesNotContain("\n");
    }

    /** The schema is written by hand, so that it can explain; it must name what the file names, and nothing else. */
    @Test
    void theSchemaNamesEveryFactThatCanBeWritten() throws IOException {
        JsonNode schema = JsonMapper.builder().build().readTree(format.schema());

        assertThat(schema.get("properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(Stream.of(FactsFile.class.getRecordComponents())
                        .map(part -> part.getName().equals("schema") ? "$schema" : part.getName())
                        .toList());
    }
}
