package app.redress.rulebook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.rulebook.Clock.StartEvent;
import app.redress.rulebook.Jurisdiction;
import app.redress.rulebook.Rule;
import app.redress.rulebook.Sector;
import app.redress.rulebook.Span;
import app.redress.rulebook.Span.Unit;
import app.redress.rulebook.json.JsonOwnRulebook;
import app.redress.rulebook.json.JsonRulebook;
import app.redress.ui.DialogsNoted;
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

class OwnRuleFormViewModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private int kept;

    @Test
    void aRuleOfOnesOwnIsAddedWithItsTime() {
        OwnRuleFormViewModel form = begun(Optional.empty());
        form.fields().sectorProperty().set(Sector.LANDLORD);
        form.fields().ruleProperty().set(" My tenancy gives ten working days. ");
        form.fields().numberProperty().set("10");
        form.fields().unitProperty().set(Unit.WORKING_DAYS);
        form.fields().fromProperty().set(StartEvent.COMPLAINT);
        form.fields().nextBodyProperty().set("Housing Ombudsman");
        form.fields().sourceProperty().set("Tenancy agreement, page 3");

        form.save();
        tasks.runAll();

        Rule rule = rule("UK-OWN-1");
        assertThat(kept).isEqualTo(1);
        assertThat(rule.rule()).isEqualTo("My tenancy gives ten working days.");
        assertThat(rule.checkedOn()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(rule.nextBody()).contains("Housing Ombudsman");
        assertThat(rule.clocks()).singleElement().satisfies(clock -> {
            assertThat(clock.span()).isEqualTo(new Span(10, Unit.WORKING_DAYS));
            assertThat(clock.start()).isEqualTo("the day you complain");
            assertThat(clock.opensNextBody()).isTrue();
        });
    }

    @Test
    void aRuleNeedsNoTime() {
        OwnRuleFormViewModel form = begun(Optional.empty());
        form.fields().ruleProperty().set("They must answer in writing.");
        form.fields().sourceProperty().set("their charter");

        form.save();
        tasks.runAll();

        assertThat(rule("UK-OWN-1").clocks()).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingIsKept() {
        OwnRuleFormViewModel form = begun(Optional.empty());
        form.fields().numberProperty().set("a few");
        form.fields().checkedOnProperty().set(null);

        form.save();
        tasks.runAll();

        assertThat(kept).isZero();
        assertThat(folder.resolve("rules.json")).doesNotExist();
        assertThat(List.of(
                        form.fields().ruleProblemProperty().get(),
                        form.fields().numberProblemProperty().get(),
                        form.fields().sourceProblemProperty().get(),
                        form.fields().checkedProblemProperty().get()))
                .noneMatch(String::isEmpty);
    }

    @Test
    void aCorrectedRuleKeepsWhatTheFormDoesNotAsk() {
        Rule ours = rule("UK-27");
        OwnRuleFormViewModel form = begun(Optional.of(ours));
        form.fields().numberProperty().set("7");

        form.save();
        tasks.runAll();

        Rule mine = rule("UK-27");
        assertThat(mine.own()).isTrue();
        assertThat(mine.clocks()).hasSameSizeAs(ours.clocks());
        assertThat(mine.clocks().get(0).span().number()).isEqualTo(7);
        assertThat(mine.clocks().get(0).label()).isEqualTo(ours.clocks().get(0).label());
        assertThat(mine.clocks().subList(1, mine.clocks().size()))
                .isEqualTo(ours.clocks().subList(1, ours.clocks().size()));
        assertThat(mine.regions()).isEqualTo(ours.regions());
    }

    @Test
    void onesOwnRuleCanBeTakenOutAgain() {
        begun(Optional.of(rule("UK-11"))).save();
        tasks.runAll();
        OwnRuleFormViewModel form = begun(Optional.of(rule("UK-11")));
        assertThat(form.isOwn()).isTrue();

        form.remove();
        tasks.runAll();

        assertThat(rule("UK-11").own()).isFalse();
    }

    @Test
    void aFileThatIsBrokenIsToldAndLeftAsItIs() throws IOException {
        Files.writeString(folder.resolve("rules.json"), "{]");
        OwnRuleFormViewModel form = begun(Optional.of(rule("UK-11")));

        form.save();
        tasks.runAll();

        assertThat(form.problemProperty().get()).contains("rules.json", "line 1");
        assertThat(kept).isZero();
    }

    private OwnRuleFormViewModel begun(Optional<Rule> rule) {
        OwnRuleFormViewModel form = new OwnRuleFormViewModel(
                new JsonOwnRulebook(folder.resolve("rules.json")),
                tasks,
                new DialogsNoted(),
                CLOCK,
                Words.load(Locale.UK));
        form.begin(Jurisdiction.UK, rule, () -> kept++);
        return form;
    }

    private Rule rule(String id) {
        return new JsonRulebook(folder.resolve("rules.json"))
                .rules().stream()
                        .filter(rule -> rule.id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }
}
