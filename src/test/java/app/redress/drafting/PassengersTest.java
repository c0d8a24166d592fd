package app.redress.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.json.JsonFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassengersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Aoife, Conor and Finn Brennan | We, Aoife, Conor and Finn Brennan,",
                "Four of us: Aoife, Conor, Maeve and Finn Brennan | We, Aoife, Conor, Maeve and Finn Brennan,",
                "Conor and Finn Brennan | ''",
                "Aoife Brennan | ''",
                "'' | ''"
            })
    void whoWritesIsOneOfThem(String named, String told) {
        assertThat(told(named, "")).isEqualTo(told);
    }

    @Test
    void whoWritesForSomebodyElseTellsOfThem() {
        assertThat(told("Aoife and Conor Brennan", "Conor Brennan")).isEmpty();
    }

    private static String told(String named, String behalf) {
        String facts = """
                {"sender": {"name": "Aoife Brennan"}, "onBehalfOf": {"name": "%s"}, "details": {"passengers": "%s"}}
                """.formatted(behalf, named);
        return new Passengers(new JsonFacts().read("facts", facts)).withTheWriter();
    }
}
