package app.redress.casefile.ui;

import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.WORDS;
import static app.redress.casefile.CaseFixtures.draft;
import static app.redress.casefile.CaseFixtures.letter;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.Channel;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseWords;
import app.redress.casefile.CasesInMemory;
import app.redress.casefile.Departure;
import app.redress.casefile.course.CourseFixtures;
import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.ui.DirectBackgroundTasks;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MarkAsSentTest {
    private final CasesInMemory cases = new CasesInMemory(CLOCK);
    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final EntryKeeping keeping =
            new EntryKeeping(cases, new RepliesInMemory(), tasks, CaseWords.of(WORDS, CLOCK), CLOCK);
    private final DeparturesNoted departures = new DeparturesNoted();
    private final CaseId id = cases.create("", "", draft("Broadband", "Dear")).id();
    private final AtomicInteger kept = new AtomicInteger();

    @Test
    void theReplyByDayIsReadFromTheLetter() {
        MarkAsSentViewModel form = marking("Please refund £84 by 12 December 2026.");

        assertThat(form.replyByProperty().get()).isEqualTo("2026-12-12");
        assertThat(form.replyByHintProperty().get()).isEqualTo("The day your letter names.");
    }

    @Test
    void withoutADayInTheLetterTheReplyByDayFollowsTheDayItLeft() {
        MarkAsSentViewModel form = marking("Please refund £84.");
        assertThat(form.replyByProperty().get()).isEqualTo(TODAY.plusDays(14));

        form.onProperty().set(TODAY.minusDays(3));
        assertThat(form.replyByProperty().get()).isEqualTo(TODAY.plusDays(11));

        form.replyByProperty().set(TODAY.plusDays(30));
        form.onProperty().set(TODAY);
        assertThat(form.replyByProperty().get()).as("chosen by hand").isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void aReplyByDayBeforeTheLetterIsRefused() {
        MarkAsSentViewModel form = marking("Please refund £84.");
        form.replyByProperty().set(TODAY);

        form.save();
        tasks.runAll();

        assertThat(form.replyByProblemProperty().get()).isNotBlank();
        assertThat(entries()).isEmpty();
    }

    @Test
    void openGapsAreCountedBeforeTheLetterIsFrozen() {
        assertThat(marking("Order [order number] for [price].")
                        .openGapsProperty()
                        .get())
                .isEqualTo("2 gaps in the letter are still open. Fill them in first if you can.");
        assertThat(marking("Order 5.").openGapsProperty().get()).isEmpty();
    }

    @Test
    void markingAsSentFreezesTheLetterAndEndsTheDraft() {
        MarkAsSentViewModel form = marking("Please refund £84 by 12 December 2026.");
        form.channelProperty().set(Channel.REGISTERED_POST);
        form.proofProperty().set("RR 123");

        form.save();
        tasks.runAll();

        LetterSent sent = only(LetterSent.class);
        assertThat(sent.channel()).isEqualTo(Channel.REGISTERED_POST);
        assertThat(sent.proof()).isEqualTo("RR 123");
        assertThat(sent.letter().body()).contains("£84");
        assertThat(cases.find(id).orElseThrow().draft()).isEmpty();
    }

    @Test
    void whoeverWasWrittenToStandsReadyForTheNextLetter() {
        MarkAsSentViewModel form = marking("Please refund £84.");

        form.save();
        tasks.runAll();

        assertThat(cases.recipients()).extracting(Party::name).containsExactly("Skyreach");
    }

    @Test
    void theFileThatWasExportedIsKeptWithTheLetter() {
        Enclosure pdf = exported("Complaint.pdf", "Please refund £84.");
        MarkAsSentViewModel form = marking("Please refund £84.");
        tasks.runAll();
        assertThat(form.leftAsProperty().get())
                .isEqualTo("The file you exported, Complaint.pdf, is kept with the letter.");

        form.save();
        tasks.runAll();

        assertThat(only(LetterSent.class).leftAs()).contains(pdf);
    }

    @Test
    void theFileThatIsKeptIsTheOneThatGoesOutThisWay() {
        Enclosure mail = exported("Complaint.eml", "Please refund £84.");
        exported("Complaint.docx", "Please refund £84.");
        MarkAsSentViewModel form = marking("Please refund £84.");
        tasks.runAll();
        assertThat(form.leftAsProperty().get()).contains("Complaint.docx");

        form.channelProperty().set(Channel.EMAIL);
        assertThat(form.leftAsProperty().get()).contains("Complaint.eml");
        form.save();
        tasks.runAll();

        assertThat(only(LetterSent.class).leftAs()).contains(mail);
    }

    @Test
    void aFileThatSaysSomethingElseByNowIsNotTheLetterThatWasSent() {
        exported("Complaint.pdf", "Please refund £84.");
        MarkAsSentViewModel form = marking("Please refund £90.");
        tasks.runAll();
        assertThat(form.leftAsProperty().get()).startsWith("The letter was changed after you exported Complaint.pdf");

        form.save();
        tasks.runAll();

        assertThat(only(LetterSent.class).leftAs()).isEmpty();
    }

    @Test
    void whatWasExportedForTheLetterBeforeSaysNothingOfThisOne() {
        exported("Complaint.pdf", "Please refund £84.");
        MarkAsSentViewModel first = marking("Please refund £84.");
        tasks.runAll();
        first.save();
        tasks.runAll();

        MarkAsSentViewModel second = marking("Please answer my letter.");
        tasks.runAll();

        assertThat(second.leftAsProperty().get()).isEmpty();
    }

    @Test
    void theWayIsTheOneThatTheRecipientsDetailsAllow() {
        assertThat(wayTo(List.of("1 High Street"), "")).isEqualTo(Channel.POST);
        assertThat(wayTo(List.of("1 High Street"), "care@skyreach.example")).isEqualTo(Channel.EMAIL);
        assertThat(wayTo(List.of(), "care@skyreach.example")).isEqualTo(Channel.EMAIL);
        assertThat(wayTo(List.of(), "")).isEqualTo(Channel.EMAIL);
    }

    private Channel wayTo(List<String> address, String email) {
        Letter like = letter(TODAY, "Please refund £84.");
        Letter to = new Letter(
                like.sender(),
                new Party("Skyreach", "", address, "GB", email, ""),
                like.date(),
                like.subject(),
                like.reference(),
                like.body(),
                like.enclosures(),
                like.variant());
        MarkAsSentViewModel form = new MarkAsSentViewModel(keeping, CourseFixtures.before(cases), departures);
        form.begin(id, to, kept::incrementAndGet);
        return form.channelProperty().get();
    }

    @Test
    void whoMadeAMailOfItHasSentAMail() {
        exported("Complaint.eml", "Please refund £84.");
        MarkAsSentViewModel form = marking("Please refund £84.");
        assertThat(form.channelProperty().get()).isEqualTo(Channel.POST);

        tasks.runAll();

        assertThat(form.channelProperty().get()).isEqualTo(Channel.EMAIL);
    }

    private Enclosure exported(String name, String body) {
        Letter letter = letter(TODAY, body);
        Enclosure copy = new Enclosure(UUID.randomUUID(), name, "application/pdf", 6, "c".repeat(64));
        String words = letter.recipient().name() + "\n" + letter.subject() + "\n\n" + body + "\n\nAmara";
        departures.keep(
                id,
                new Departure(
                        UUID.randomUUID(),
                        CLOCK.instant(),
                        "PDF",
                        name,
                        6,
                        copy.sha256(),
                        "",
                        words,
                        List.of(),
                        Optional.of(copy)));
        return copy;
    }

    private MarkAsSentViewModel marking(String body) {
        MarkAsSentViewModel form = new MarkAsSentViewModel(keeping, CourseFixtures.before(cases), departures);
        form.begin(id, letter(TODAY, body), kept::incrementAndGet);
        return form;
    }

    private List<CaseEntry> entries() {
        return cases.find(id).orElseThrow().entries();
    }

    private <E extends CaseEntry> E only(Class<E> kind) {
        assertThat(entries()).hasSize(1);
        return kind.cast(entries().get(0));
    }
}
