package app.redress.casefile.ui;

import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.SKYREACH;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.WORDS;
import static app.redress.casefile.CaseFixtures.draft;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.Agenda;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseWords;
import app.redress.casefile.CasesInMemory;
import app.redress.casefile.Draft;
import app.redress.casefile.SearchHit;
import app.redress.letter.AddressForms;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import app.redress.text.TextRange;
import app.redress.ui.DialogsNoted;
import app.redress.ui.DirectBackgroundTasks;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SearchAndPeopleTest {
    private static final Party AER_ALBA = new Party("Aer Alba", "", List.of("Hangar 4"), "IE", "", "");

    private final CasesInMemory cases = new CasesInMemory(CLOCK);
    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final NavigationNoted navigation = new NavigationNoted();
    private final DialogsNoted dialogs = new DialogsNoted();
    private final CaseWords words = CaseWords.of(WORDS, CLOCK);
    private final SearchViewModel search = new SearchViewModel(cases, tasks, navigation, words);
    private final PeopleViewModel people = new PeopleViewModel(cases, tasks, dialogs, new Renaming(), words);

    @Test
    void placesAreFoundOnceTypingPauses() {
        cases.create("", "", draft("Line", "No engineer came."));
        search.queryProperty().set("engineer");
        assertThat(search.hits()).isEmpty();

        tasks.quiet();

        assertThat(search.hits()).hasSize(1);
        assertThat(search.outcomeProperty().get()).isEqualTo("One place");
    }

    @Test
    void whatWasTypedSinceMakesAnOldAnswerWorthless() {
        cases.create("", "", draft("Line", "No engineer came."));
        search.queryProperty().set("engineer");
        search.refresh();
        search.queryProperty().set("kettle");
        tasks.runAll();

        assertThat(search.hits()).isEmpty();
    }

    @Test
    void findingNothingSaysSoAndAnEmptyFieldExplains() {
        search.queryProperty().set("kettle");
        tasks.quiet();
        assertThat(search.outcomeProperty().get()).startsWith("“kettle” stands nowhere.");

        search.queryProperty().set(" ");
        tasks.quiet();
        assertThat(search.outcomeProperty().get()).startsWith("Drafts, sent letters");
    }

    @Test
    void aPlaceLeadsToItsEntryOrItsDraft() {
        UUID entry = UUID.randomUUID();
        CaseId id = CaseId.random();
        search.open(new SearchHit(id, "Line", Optional.of(entry), "", List.of()));
        search.open(new SearchHit(id, "Line", Optional.empty(), "", List.of()));

        assertThat(navigation.steps()).containsExactly("entry " + entry, "draft " + id);
    }

    @Test
    void aSearchLooksOnlyThroughTheCasesThatAreWanted() {
        cases.create("", "", draft("Line", "No engineer came."));
        Draft other = new Draft(AER_ALBA, "Flight", "", "No engineer came.", EnglishVariant.GB, 0);
        CaseId flight = cases.create("", "", other).id();
        search.refresh();
        tasks.runAll();
        search.queryProperty().set("engineer");
        tasks.quiet();
        assertThat(search.hits()).hasSize(2);
        assertThat(search.filters().companies())
                .containsExactly(Optional.empty(), Optional.of("Aer Alba"), Optional.of("Skyreach"));

        search.filters().companyProperty().set(Optional.of("Aer Alba"));
        tasks.runAll();
        assertThat(search.hits()).extracting(SearchHit::caseId).containsExactly(flight);

        search.filters().standingProperty().set(Optional.of(Agenda.Standing.CLOSED));
        tasks.runAll();
        assertThat(search.hits()).isEmpty();

        search.filters().standingProperty().set(Optional.of(Agenda.Standing.DRAFTING));
        search.filters().yearProperty().set(Optional.of(TODAY.getYear()));
        tasks.runAll();
        assertThat(search.hits()).hasSize(1);
    }

    @Test
    void theWordsFoundAreMarkedWhereverTheyStand() {
        assertThat(MarkedText.find("No Engineer came. The engineer was ill.", List.of("engineer")))
                .extracting(TextRange::start)
                .containsExactly(3, 22);
        assertThat(MarkedText.find("a.b", List.of("a.b", " "))).hasSize(1);
    }

    @Test
    void peopleStandByNameAndCanBeFound() {
        cases.keepRecipient(AER_ALBA);
        cases.keepRecipient(SKYREACH);
        people.refresh();
        tasks.runAll();
        assertThat(people.people()).containsExactly(AER_ALBA, SKYREACH);
        assertThat(people.detail(AER_ALBA)).isEqualTo("Hangar 4, Ireland");

        people.filterProperty().set("hull");
        assertThat(people.people()).containsExactly(SKYREACH);

        people.filterProperty().set("nobody");
        assertThat(people.noteProperty().get()).isEqualTo("Nobody fits “nobody”.");
    }

    @Test
    void someoneForgottenComesBackWithUndo() {
        cases.keepRecipient(SKYREACH);
        people.forget(SKYREACH);
        tasks.runAll();
        assertThat(people.people()).isEmpty();
        assertThat(people.noteProperty().get()).startsWith("Whoever you write to");

        dialogs.takeUpOffer();
        tasks.runAll();
        assertThat(people.people()).containsExactly(SKYREACH);
    }

    @Test
    void someoneRenamedIsNotKeptTwice() {
        cases.keepRecipient(SKYREACH);
        people.edit(SKYREACH);
        tasks.runAll();

        assertThat(cases.recipients()).extracting(Party::name).containsExactly("Renamed");
    }

    /** The form of an address block, in which somebody types another name. */
    private static final class Renaming implements AddressForms {
        @Override
        public void editSender(Party sender, Consumer<Party> done) {
            throw new AssertionError("nobody asked for the sender");
        }

        @Override
        public void editRecipient(Party recipient, Consumer<Party> done) {
            done.accept(new Party("Renamed", "", recipient.address(), recipient.country(), "", ""));
        }
    }
}
