package app.redress.rulebook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.Party;
import app.redress.rulebook.Jurisdiction;
import app.redress.rulebook.Region;
import app.redress.rulebook.Sector;
import app.redress.rulebook.jollyday.JollydayPublicHolidays;
import app.redress.rulebook.json.JsonRulebook;
import app.redress.settings.CurrentSettings;
import app.redress.settings.Settings;
import app.redress.ui.DirectBackgroundTasks;
import app.redress.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesPageViewModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-22T10:00:00Z"), ZoneOffset.UTC);

    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();

    @TempDir
    private Path folder;

    @Test
    void theCountryIsTheOneOfThePersonsAddress() {
        assertThat(of("IE").jurisdictionProperty().get()).isEqualTo(Jurisdiction.IE);
        assertThat(of("FR").jurisdictionProperty().get()).isEqualTo(Jurisdiction.EU);
        assertThat(of("").jurisdictionProperty().get()).isEqualTo(Jurisdiction.UK);
    }

    @Test
    void everyRuleOfTheCountryIsToldWithItsSourceAndSureness() {
        RulesPageViewModel page = shown("IE");

        assertThat(page.rows()).hasSize(19);
        assertThat(page.rows().get(0).source()).contains("ccpc.ie", "Checked on 21 November 2026");
        assertThat(page.rows().get(0).sureness()).contains("official text");
        assertThat(page.rows().get(0).dues()).isEmpty();
        assertThat(page.noteProperty().get()).isEmpty();
    }

    @Test
    void inIrelandTheRulesOfTheEuHoldForFlights() {
        RulesPageViewModel page = shown("IE");
        page.sectorProperty().set(Sector.AIRLINE);
        tasks.runAll();

        assertThat(page.rows()).extracting(row -> row.told().id()).contains("IE-10", "EU-06");
        assertThat(row(page, "EU-06").rule()).contains("€400", "14 days");
    }

    @Test
    void aDayThatCountsFromAStepNobodyToldOfIsAnExample() {
        RulesPageViewModel page = shown("IE");
        page.sectorProperty().set(Sector.AIRLINE);
        page.eventProperty().set(Optional.of(LocalDate.now(CLOCK)));
        tasks.runAll();

        assertThat(row(page, "IE-11").dues().get(0).standing())
                .endsWith(", as an example: if today is the day they get notice of the claim");
        page.byPostProperty().set(true);
        tasks.runAll();
        assertThat(row(page, "IE-10").dues().get(0).standing())
                .as("the day the letter was posted")
                .doesNotContain("example");
    }

    @Test
    void thePageTellsHowOldTheRulebookIs() {
        assertThat(shown("GB").ageProperty().get()).contains("3 months old", "21 November 2026");
    }

    @Test
    void aSectorLeavesTheOthersOut() {
        RulesPageViewModel page = shown("GB");

        page.sectorProperty().set(Sector.RAIL);
        tasks.runAll();

        assertThat(page.rows()).extracting(row -> row.told().id()).allMatch(id -> id.matches("UK-(05|19|20|28)"));
    }

    @Test
    void aDayBringsTheDaysThatFollowFromIt() {
        RulesPageViewModel page = shown("GB");
        page.sectorProperty().set(Sector.BANK);

        page.eventProperty().set(Optional.of(LocalDate.of(2026, 12, 28)));
        tasks.runAll();

        RuleRow.Due answer = row(page, "UK-11").dues().get(0);
        assertThat(answer.day()).isEqualTo("22 February 2027");
        assertThat(answer.standing())
                .isEqualTo("today, as an example: if 28 December 2026 is the day they receive your complaint");
        assertThat(answer.counting()).contains("8 weeks from 28 December 2026", "Financial Ombudsman");
    }

    @Test
    void aDayThatHasGoneBySaysSo() {
        RulesPageViewModel page = shown("GB");

        page.eventProperty().set(Optional.of(LocalDate.of(2026, 12, 20)));
        tasks.runAll();

        assertThat(row(page, "UK-11").dues().get(0).past()).isTrue();
        assertThat(row(page, "UK-11").dues().get(0).standing()).startsWith("8 days ago");
    }

    @Test
    void thePostTakesTwoDays() {
        RulesPageViewModel page = shown("GB");
        page.eventProperty().set(Optional.of(LocalDate.of(2026, 12, 28)));

        page.byPostProperty().set(true);
        tasks.runAll();

        assertThat(row(page, "UK-11").dues().get(0).day()).isEqualTo("24 February 2027");
    }

    @Test
    void aPartOfTheCountryLeavesOutWhatDoesNotHoldThere() {
        RulesPageViewModel page = shown("GB");
        assertThat(page.regions())
                .extracting(Region::name)
                .containsExactly("Anywhere", "England", "Wales", "Scotland", "Northern Ireland");

        page.regionProperty().set(page.regions().get(3));
        tasks.runAll();

        assertThat(page.rows()).extracting(row -> row.told().id()).doesNotContain("UK-26");
    }

    @Test
    void anotherCountryForgetsThePart() {
        RulesPageViewModel page = shown("GB");
        page.regionProperty().set(page.regions().get(3));

        page.jurisdictionProperty().set(Jurisdiction.US);
        tasks.runAll();

        assertThat(page.regions()).isEmpty();
        assertThat(page.rows()).hasSize(17);
    }

    @Test
    void whatIsDisputedShowsItsSides() {
        assertThat(row(shown("FR"), "EU-10").asides()).hasSize(2);
    }

    @Test
    void aBrokenRuleOfOnesOwnIsToldAndTheRestIsThere() throws IOException {
        Files.writeString(folder.resolve("rules.json"), "{\"rules\": [{\"id\": \"UK-OWN-1\"}]}");

        RulesPageViewModel page = shown("GB");

        assertThat(page.problems()).singleElement().asString().contains("UK-OWN-1");
        assertThat(page.rows()).hasSize(26);
    }

    private static RuleRow row(RulesPageViewModel page, String id) {
        return page.rows().stream()
                .filter(row -> row.told().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private RulesPageViewModel shown(String country) {
        RulesPageViewModel page = of(country);
        page.refresh();
        tasks.runAll();
        return page;
    }

    private RulesPageViewModel of(String country) {
        Party sender = new Party("Amara Osei", "", List.of(), country, "", "");
        return new RulesPageViewModel(
                new JsonRulebook(folder.resolve("rules.json")),
                new JollydayPublicHolidays(),
                new CurrentSettings(Settings.FIRST_START.withSender(sender)),
                tasks,
                CLOCK,
                Words.load(Locale.UK));
    }
}
