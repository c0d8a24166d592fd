package app.redress.casefile.json;

import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseFixtures;
import app.redress.casefile.CaseId;
import app.redress.casefile.ComposedLetters;
import app.redress.casefile.Departure;
import app.redress.casefile.Departure.Content;
import app.redress.casefile.Milestone;
import app.redress.casefile.Outcome;
import app.redress.casefile.Promise;
import app.redress.casefile.Rest;
import app.redress.casefile.WholeCase;
import app.redress.casefile.reply.ReplyKind;
import app.redress.drafting.Facts;
import app.redress.drafting.Money;
import app.redress.drafting.Style;
import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import app.redress.review.IgnoredFindings.Place;
import app.redress.words.ProblemException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two people with Redress, and a case with everything at the one. */
abstract class CaseFolderScene {
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    @TempDir
    Path folder;

    Home here;
    Home there;
    Path saved;
    CaseId id;

    @BeforeEach
    void aCaseWithEverything() throws IOException {
        here = new Home(Files.createDirectories(folder.resolve("here")));
        there = new Home(Files.createDirectories(folder.resolve("there")));
        saved = folder.resolve("saved");
        id = here.cases
                .create(
                        "Broadband",
                        "slow-broadband",
                        CaseFixtures.draft("Broadband", "Dear Skyreach, " + "a ".repeat(90)))
                .id();
        Enclosure bill = here.keep(id, "Bill: März/April?.pdf", "the bill");
        Enclosure letterAsItLeft = here.keep(id, "2026-11-21 Complaint.pdf", "%PDF the letter");
        here.departures.keep(id, departure("PDF", "letter", List.of(), Optional.of(letterAsItLeft)));
        here.departures.keep(
                id,
                departure("EML", "mail", List.of(new Content("Tear.jpg", 7, "a".repeat(64), true)), Optional.empty()));
        here.shelf.lay(id, new Rest(CLOCK.instant(), CLOCK.instant().plusSeconds(60), List.of("brain-dead driver")));
        Letter letter = CaseFixtures.letter(TODAY, "Dear Customer Care,\n\nThe line is down.");
        here.cases.add(
                id,
                new CaseEntry.LetterSent(
                        UUID.randomUUID(),
                        TODAY,
                        CLOCK.instant().plusNanos(123_456_789),
                        new Letter(
                                letter.sender(),
                                letter.recipient(),
                                letter.date(),
                                letter.subject(),
                                letter.reference(),
                                letter.body(),
                                List.of(bill),
                                letter.variant()),
                        CaseEntry.Channel.REGISTERED_POST,
                        "RN 1",
                        TODAY.plusDays(14),
                        List.of(here.keep(id, "receipt of the post.jpg", "posted")),
                        Optional.of(letterAsItLeft)));
        CaseEntry sent = here.cases.find(id).orElseThrow().entries().get(0);
        here.cases.prove(id, sent.id(), "RN 1, signed for on Tuesday", sent.files());
        Promise promise = new Promise("a refund", TODAY.plusDays(3), true);
        here.cases.add(
                id,
                new CaseEntry.ReplyReceived(
                        UUID.randomUUID(),
                        TODAY,
                        CLOCK.instant(),
                        "Skyreach",
                        "We offer £20.\n\n“Full and final.” 😀",
                        Optional.of(ReplyKind.OFFER),
                        List.of(promise),
                        List.of(here.keep(id, "offer.eml", "the offer"), bill)));
        here.cases.add(id, CaseFixtures.call(TODAY, "a call back"));
        here.cases.add(id, CaseFixtures.note(TODAY, "Keep calm.\n"));
        Optional<Money> sum = Optional.of(new Money(new BigDecimal("20.00"), Currency.getInstance("GBP")));
        here.cases.add(
                id,
                new Milestone(
                        UUID.randomUUID(),
                        TODAY,
                        CLOCK.instant(),
                        Milestone.Kind.PAYMENT,
                        "",
                        "",
                        sum,
                        "It came.",
                        Optional.of(TODAY),
                        List.of(here.keep(id, "statement.csv", "20.00"))));
        here.cases.add(
                id,
                new Outcome(
                        UUID.randomUUID(),
                        TODAY,
                        CLOCK.instant().plusSeconds(9),
                        Outcome.Result.PART,
                        "£48",
                        "£20",
                        sum,
                        Optional.of(Outcome.Feeling.TIRED),
                        List.of()));
        here.cases.saveDraft(id, CaseFixtures.draft("Broadband, again", "Dear Skyreach, once more"));
        here.files.add(id, Files.writeString(folder.resolve("receipt.txt"), "paid £40"));
        here.facts.keep(id, Facts.NONE.from(CaseFixtures.AMARA));
        here.composed.keep(id, new ComposedLetters.Made("Dear Skyreach, …", Optional.of(Style.PLAIN)));
        here.corrections.correct(id, "a refund of £48", "ANSWERED");
        here.passedOver.keep(id, List.of(new Place("RULE", "useless", "so", "help")));
    }

    private static Departure departure(String way, String file, List<Content> contents, Optional<Enclosure> copy) {
        return new Departure(
                UUID.randomUUID(),
                CLOCK.instant().plusNanos(file.length()),
                way,
                file,
                6,
                "c".repeat(64),
                "Skyreach",
                "Dear …\n\nYours",
                contents,
                copy);
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    static void assertThatProblem(ThrowingCallable work, String problem) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(work)
                .satisfies(said -> assertThat(WORDS.say(said)).doesNotContain("{"))
                .extracting(ProblemException::problem)
                .isEqualTo(problem);
    }

    /** Ids are new, and so are the numbers of snapshots; all else is the same. */
    static String withoutIds(WholeCase whole) {
        return ID.matcher(whole.toString()).replaceAll("#").replaceAll("Snapshot\\[id=\\d+", "Snapshot[");
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
