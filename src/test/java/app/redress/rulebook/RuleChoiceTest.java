package app.redress.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.rulebook.json.JsonRulebook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleChoiceTest {
    private final List<Rule> all = new JsonRulebook(Path.of("no rules of one's own")).rules();

    @Test
    void aSectorBringsItsRulesAndThoseForEverything() {
        assertThat(chosen(Optional.of(Jurisdiction.UK), Optional.empty(), "rail", Optional.empty()))
                .containsExactly("UK-05", "UK-19", "UK-20", "UK-28");
    }

    @Test
    void aRegionLeavesOutWhatDoesNotHoldThere() {
        assertThat(chosen(Optional.of(Jurisdiction.UK), Optional.of("SCT"), "landlord", Optional.empty()))
                .containsExactly("UK-05");
    }

    @Test
    void anIdIsFoundInAnyCase() {
        assertThat(chosen(Optional.empty(), Optional.empty(), "", Optional.of("us-16")))
                .containsExactly("US-16");
    }

    @Test
    void aSituationsSectorCanBeSeveral() {
        assertThat(Sector.named("bills")).containsExactlyInAnyOrder(Sector.TELECOMS, Sector.ENERGY, Sector.WATER);
        assertThat(Sector.named("Bus ferry")).containsExactly(Sector.BUS_FERRY);
        assertThat(Sector.named("bank/insurance"))
                .containsExactlyInAnyOrder(Sector.BANK, Sector.CARD, Sector.INSURANCE);
        assertThat(Sector.named("moonbeams")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SCT", "sct", "GB-SCT", "uk_sct", "Scotland", "scotland "})
    void aRegionHasManyNames(String name) {
        assertThat(regions().code(name)).contains("SCT");
    }

    @Test
    void englandAndWalesShareTheirHolidays() {
        assertThat(regions().code("England & Wales")).contains("ENG");
        assertThat(regions().code("England-and-Wales")).contains("ENG");
        assertThat(regions().code("Atlantis")).isEmpty();
    }

    @Test
    void countriesBelongToAJurisdiction() {
        assertThat(Jurisdiction.ofCountry("GB")).contains(Jurisdiction.UK);
        assertThat(Jurisdiction.ofCountry("IE")).contains(Jurisdiction.IE);
        assertThat(Jurisdiction.ofCountry("de")).contains(Jurisdiction.EU);
        assertThat(Jurisdiction.ofCountry("NZ")).isEmpty();
    }

    @Test
    void theRulebookTellsItsAge() {
        assertThat(RulebookAge.of(all, LocalDate.of(2027, 3, 20)))
                .contains(new RulebookAge(LocalDate.of(2026, 11, 21), 3));
        assertThat(RulebookAge.of(all, LocalDate.of(2026, 11, 1)))
                .map(RulebookAge::months)
                .contains(0L);
        assertThat(RulebookAge.of(List.of(), LocalDate.of(2027, 3, 20))).isEmpty();
    }

    private static RegionNames regions() {
        return new RegionNames(
                List.of(new Region("ENG", "England"), new Region("WLS", "Wales"), new Region("SCT", "Scotland")));
    }

    private List<String> chosen(
            Optional<Jurisdiction> jurisdiction, Optional<String> region, String sector, Optional<String> id) {
        Set<Sector> sectors = sector.isEmpty() ? Set.of() : Sector.named(sector);
        return new RuleChoice(jurisdiction, region, sectors, id)
                .from(all).stream().map(Rule::id).toList();
    }
}
