package app.redress.casefile.sqlite;

import static app.redress.casefile.sqlite.Samples.SHOP;
import static app.redress.casefile.sqlite.Samples.draft;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.Agenda;
import app.redress.casefile.Agenda.Part;
import app.redress.casefile.Agenda.Standing;
import app.redress.casefile.CaseFilter;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseSummary;
import app.redress.casefile.Draft;
import app.redress.casefile.SearchHit;
import app.redress.casefile.UpcomingDay;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the catalogue reads a page at a time is what one would find by looking at every case. */
class CatalogueTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int CASES = 250;
    private static final int ROWS = 4;
    private static final List<String> COMPANIES = List.of("Aer Alba", "Hartley & Co", "Skyreach", "");

    private final Random random = new Random(20261122);
    private final HandClock clock = new HandClock();

    @TempDir
    private Path folder;

    private SqliteDatabase database;
    private SqliteCaseRepository repository;

    @BeforeEach
    void cases() {
        database = SqliteDatabase.open(folder.resolve("redress.db"));
        repository = new SqliteCaseRepository(database, clock);
    }

    @AfterEach
    void close() {
        repository.close();
    }

    private void manyCases() {
        SqliteUpcomingDays upcoming = new SqliteUpcomingDays(database);
        for (int number = 0; number < CASES; number++) {
            clock.pass(Duration.ofMinutes(1 + random.nextInt(5000)));
            CaseId id = repository
                    .create("Case " + number, "", draft("The seam split."))
                    .id();
            if (random.nextInt(3) > 0) {
                repository.dropDraft(id);
            }
            place(id);
            if (random.nextInt(4) == 0) {
                upcoming.keep(id, days(), Optional.ofNullable(day(2)).map(owed -> new UpcomingDay(owed, "an answer")));
            }
        }
    }

    /** Straight into the row: which entries lead to which days is told elsewhere. */
    private void place(CaseId id) {
        database.write(handle -> handle.execute(
                "UPDATE complaint SET company = ?, last_sent = ?, reply_by = ?, promised_by = ?, closed_on = ? WHERE id = ?",
                COMPANIES.get(random.nextInt(COMPANIES.size())),
                day(3),
                day(2),
                day(3),
                day(5),
                id.value()));
    }

    /** One time in {@code often}, none otherwise. */
    private @Nullable LocalDate day(int often) {
        return random.nextInt(often) == 0 ? TODAY.plusDays(random.nextInt(120) - 60L) : null;
    }

    private List<UpcomingDay> days() {
        List<UpcomingDay> days = new ArrayList<>();
        for (int count = random.nextInt(3); count >= 0; count--) {
            days.add(new UpcomingDay(TODAY.plusDays(random.nextInt(60) - 20L), "a right"));
        }
        days.sort(Comparator.comparing(UpcomingDay::day));
        return days;
    }

    @Test
    void eachHeadingBeginsAsTheWholeListDoes() {
        manyCases();
        for (LocalDate today : List.of(TODAY, TODAY.plusDays(9), TODAY.minusDays(30))) {
            List<CaseSummary> all = summaries(today);
            Agenda page = repository.agenda(today, ROWS);
            Agenda whole = Agenda.of(all, today, CASES);
            for (Standing standing : Standing.values()) {
                assertThat(order(page.part(standing), today))
                        .as("%s on %s", standing, today)
                        .isNotEmpty()
                        .isEqualTo(order(whole.part(standing), today).stream()
                                .limit(ROWS)
                                .toList());
                assertThat(page.part(standing).count())
                        .as("how many are %s on %s", standing, today)
                        .isEqualTo(whole.part(standing).first().size());
            }
        }
    }

    /** The days by which they are put in order: two cases may share them. */
    private static List<String> order(Part part, LocalDate today) {
        return part.first().stream()
                .map(one -> switch (Standing.of(one, today)) {
                    case NEEDS_YOU ->
                        one.pressingWindow(today)
                                .map(UpcomingDay::day)
                                .or(() -> Stream.of(
                                                one.nextDay(),
                                                one.overdueDuty(today).map(UpcomingDay::day))
                                        .flatMap(Optional::stream)
                                        .min(Comparator.naturalOrder()))
                                .toString();
                    case WAITING -> one.nextDay().toString();
                    default -> one.updated().toString();
                })
                .toList();
    }

    private List<CaseSummary> summaries(LocalDate today) {
        return database.read(handle -> new CaseRows().summaries(handle, today));
    }

    @Test
    void oneLineIsTheLineInTheWholeList() {
        manyCases();
        List<CaseSummary> all = repository.summaries();
        assertThat(all).hasSize(CASES).allSatisfy(one -> assertThat(repository.summary(one.id()))
                .contains(one));
        assertThat(repository.size()).isEqualTo(CASES);
        assertThat(repository.summary(CaseId.random())).isEmpty();
    }

    @Test
    void theLatestOpenOnesComeFirst() {
        manyCases();
        assertThat(repository.latestOpen(10))
                .isEqualTo(repository.summaries().stream()
                        .filter(one -> one.closedOn().isEmpty())
                        .sorted(Comparator.comparing(CaseSummary::updated).reversed())
                        .limit(10)
                        .toList());
    }

    @Test
    void companiesAndYearsAreEachNamedOnce() {
        manyCases();
        assertThat(repository.choices().companies()).containsExactly("Aer Alba", "Hartley & Co", "Skyreach");
        assertThat(repository.choices().years()).contains(2026).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aSearchFindsWhatItsFilterLetsIn() {
        manyCases();
        List<CaseSummary> all = repository.summaries();
        LocalDate today = LocalDate.now(clock);
        for (Standing standing : Standing.values()) {
            for (Optional<String> company : List.of(Optional.<String>empty(), Optional.of("Skyreach"))) {
                for (Optional<Integer> year : List.of(Optional.<Integer>empty(), Optional.of(2026))) {
                    CaseFilter filter = new CaseFilter(company, Optional.of(standing), year);
                    assertThat(repository.search("seam", filter, CASES))
                            .as("%s", filter)
                            .extracting(SearchHit::caseId)
                            .containsExactlyInAnyOrderElementsOf(all.stream()
                                    .filter(one -> one.drafting() && filter.lets(one, today))
                                    .map(CaseSummary::id)
                                    .toList());
                }
            }
        }
    }

    @Test
    void aDraftNamesItsCompanyUntilALetterHasLeft() {
        CaseId id = repository.create("", "", draft("The seam split.")).id();
        assertThat(line(id).company()).isEqualTo(SHOP.name());
        assertThat(line(id).drafting()).isTrue();

        Party other = new Party("Skyreach", "", List.of(), "GB", "", "");
        repository.saveDraft(id, to(other, "The seam split."));
        assertThat(line(id).company()).isEqualTo("Skyreach");

        repository.add(id, Samples.sent(TODAY, Samples.letter("The seam split.")));
        repository.saveDraft(id, to(other, "Once more."));
        assertThat(line(id).company()).as("whom the first letter went to").isEqualTo(SHOP.name());

        repository.dropDraft(id);
        assertThat(line(id).drafting()).isFalse();
    }

    private static Draft to(Party recipient, String body) {
        return new Draft(recipient, "Torn sofa", "HC-4711", body, EnglishVariant.GB, 0);
    }

    private CaseSummary line(CaseId id) {
        return repository.summary(id).orElseThrow();
    }
}
