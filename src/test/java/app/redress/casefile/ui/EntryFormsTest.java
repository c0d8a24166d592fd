package app.redress.casefile.ui;

import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.WORDS;
import static app.redress.casefile.CaseFixtures.call;
import static app.redress.casefile.CaseFixtures.draft;
import static app.redress.casefile.CaseFixtures.note;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.Call;
import app.redress.casefile.CaseEntry.Note;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseWords;
import app.redress.casefile.CasesInMemory;
import app.redress.ui.DirectBackgroundTasks;
import app.redress.words.ProblemException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EntryFormsTest {
    private final CasesInMemory cases = new CasesInMemory(CLOCK);
    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final EntryKeeping keeping =
            new EntryKeeping(cases, new RepliesInMemory(), tasks, CaseWords.of(WORDS, CLOCK), CLOCK);
    private final CaseId id = cases.create("", "", draft("Broadband", "Dear")).id();
    private final AtomicInteger kept = new AtomicInteger();

    @Test
    void aCallIsKeptWithWhatWasSaid() {
        CallFormViewModel form = new CallFormViewModel(keeping);
        form.begin(cases.find(id).orElseThrow(), Optional.empty(), kept::incrementAndGet);
        form.personProperty().set(" Dean ");
        form.minutesProperty().set("14");
        form.promisedProperty().set("an engineer on 12 November");

        form.save();
        tasks.runAll();

        Call call = only(Call.class);
        assertThat(call.person()).isEqualTo("Dean");
        assertThat(call.length()).contains(Duration.ofMinutes(14));
        assertThat(call.on()).isEqualTo(TODAY);
        assertThat(kept).hasValue(1);
    }

    @Test
    void aCallWithoutAWordIsNotKept() {
        CallFormViewModel form = new CallFormViewModel(keeping);
        form.begin(cases.find(id).orElseThrow(), Optional.empty(), kept::incrementAndGet);
        form.minutesProperty().set("a while");

        form.save();
        tasks.runAll();

        assertThat(form.saidProblemProperty().get()).isNotBlank();
        assertThat(form.minutesProblemProperty().get()).contains("Whole minutes");
        assertThat(entries()).isEmpty();
        assertThat(kept).hasValue(0);
    }

    @Test
    void aCorrectedCallTakesThePlaceOfTheOldOne() {
        Call before = call(TODAY.minusDays(2), "nothing");
        cases.add(id, before);
        CallFormViewModel form = new CallFormViewModel(keeping);
        form.begin(cases.find(id).orElseThrow(), Optional.of(before), kept::incrementAndGet);
        assertThat(form.personProperty().get()).isEqualTo("Dean");
        form.personProperty().set("Deana");

        form.save();
        tasks.runAll();

        Call after = only(Call.class);
        assertThat(after.person()).isEqualTo("Deana");
        assertThat(after.logged()).isEqualTo(before.logged());
    }

    @Test
    void aReplyOffersWhoMayHaveWrittenIt() {
        ReplyFormViewModel form = new ReplyFormViewModel(keeping, new RepliesInMemory().intake());
        form.begin(cases.find(id).orElseThrow(), Optional.empty(), kept::incrementAndGet);
        form.suggestFrom("Skyreach");
        form.textProperty().set("We look into it.\n");

        form.save();
        tasks.runAll();

        assertThat(only(ReplyReceived.class))
                .extracting(ReplyReceived::from, ReplyReceived::text)
                .containsExactly("Skyreach", "We look into it.");
    }

    @Test
    void aDayThatIsToComeOrMissingIsSaidBesideTheField() {
        NoteFormViewModel form = new NoteFormViewModel(keeping);
        form.begin(cases.find(id).orElseThrow(), Optional.empty(), kept::incrementAndGet);
        form.textProperty().set("A note");

        form.onProperty().set(TODAY.plusDays(1));
        form.save();
        assertThat(form.onProblemProperty().get()).contains("still to come");

        form.onProperty().set(null);
        form.save();
        assertThat(form.onProblemProperty().get()).contains("which day");

        form.onProperty().set(TODAY);
        form.save();
        tasks.runAll();
        assertThat(form.onProblemProperty().get()).isEmpty();
        assertThat(only(Note.class).text()).isEqualTo("A note");
    }

    @Test
    void aFullDiskIsSaidInTheFormAndNothingTypedIsLost() {
        NoteFormViewModel form = new NoteFormViewModel(keeping);
        form.begin(cases.find(id).orElseThrow(), Optional.empty(), kept::incrementAndGet);
        form.textProperty().set("A note");
        cases.breakWith(new ProblemException("casefile.pasteTooLong", null, 1));

        form.save();
        tasks.runAll();
        assertThat(form.problemProperty().get()).isNotBlank();
        assertThat(form.textProperty().get()).isEqualTo("A note");
        assertThat(form.keepingProperty().get()).isFalse();

        cases.mend();
        form.save();
        tasks.runAll();
        assertThat(kept).hasValue(1);
    }

    @Test
    void savingTwiceKeepsOneEntry() {
        NoteFormViewModel form = new NoteFormViewModel(keeping);
        form.begin(cases.find(id).orElseThrow(), Optional.empty(), kept::incrementAndGet);
        form.textProperty().set("A note");

        form.save();
        form.save();
        tasks.runAll();

        assertThat(entries()).hasSize(1);
    }

    @Test
    void aNoteIsFilledInForCorrection() {
        NoteFormViewModel form = new NoteFormViewModel(keeping);
        form.begin(
                cases.find(id).orElseThrow(),
                Optional.of(note(TODAY.minusDays(1), "Old words")),
                kept::incrementAndGet);

        assertThat(form.textProperty().get()).isEqualTo("Old words");
        assertThat(form.onProperty().get()).isEqualTo(TODAY.minusDays(1));
    }

    private List<CaseEntry> entries() {
        return cases.find(id).orElseThrow().entries();
    }

    private <E extends CaseEntry> E only(Class<E> kind) {
        assertThat(entries()).hasSize(1);
        return kind.cast(entries().get(0));
    }
}
