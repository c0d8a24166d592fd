package app.redress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The house keeps its rules, and each rule can be broken. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseRulesTest {
    private JavaClasses ours;
    private JavaClasses wrong;

    @BeforeAll
    void readBothHouses() {
        ours = House.ours().classes();
        wrong = House.wrong().classes();
    }

    @ParameterizedTest
    @FieldSource("app.redress.architecture.HouseRule#ALL")
    void ourHouseKeepsTheRule(HouseRule rule) {
        rule.in(House.ours()).check(ours);
    }

    @ParameterizedTest
    @FieldSource("app.redress.architecture.HouseRule#ALL")
    void theWrongHouseIsCaught(HouseRule rule) {
        String report = String.join(
                "\n", rule.in(House.wrong()).evaluate(wrong).getFailureReport().getDetails());

        assertThat(rule.breakers())
                .allSatisfy(breaker -> assertThat(report).contains(House.wrong().named(breaker)));
    }
}
