package app.redress.casefile.json;

import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.TODAY;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseId;
import app.redress.casefile.Departure;
import app.redress.casefile.Departure.Content;
import app.redress.casefile.Draft;
import app.redress.casefile.Milestone;
import app.redress.casefile.Outcome;
import app.redress.casefile.Promise;
import app.redress.casefile.Rest;
import app.redress.casefile.reply.ReplyKind;
import app.redress.drafting.Money;
import app.redress.letter.Enclosure;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.review.IgnoredFindings.Place;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** A case as nobody would write it, the same for the same seed: every part that may be missing is missing at times. */
final class RandomCase {
    private static final String[] TEXTS = {
        "",
        " ",
        "Plain words.",
        "Zwölf\r\nZeilen\n\n",
        "\"quoted\" \\ back",
        "😀 “full and final” …",
        "a\tb\u00a0c",
        "null"
    };

    private final Home home;
    private final Random random;
    private final List<Enclosure> files = new ArrayList<>();
    private CaseId id = CaseId.random();

    RandomCase(Home home, long seed) {
        this.home = home;
        this.random = new Random(seed);
    }

    CaseId make() throws IOException {
        id = home.cases.create(text(), text(), draft()).id();
        for (int count = random.nextInt(5); count >= 0; count--) {
            files.add(home.keep(id, "file " + text().replaceAll("[\\r\\n\\t]", "_"), "content " + count));
        }
        for (int count = random.nextInt(12); count > 0; count--) {
            home.cases.add(id, entry());
        }
        for (int count = random.nextInt(4); count > 0; count--) {
            home.departures.keep(id, departure());
        }
        if (random.nextBoolean()) {
            home.cases.saveDraft(id, draft());
        }
        if (random.nextBoolean()) {
            home.shelf.lay(id, new Rest(moment(), moment(), List.of("so hot", "or else")));
        }
        home.corrections.correct(id, "ask " + text(), "ANSWERED");
        home.passedOver.keep(id, List.of(new Place("RULE", text(), text(), text())));
        return id;
    }

    private CaseEntry entry() {
        return switch (random.nextInt(6)) {
            case 0 -> letter();
            case 1 -> reply();
            case 2 -> call();
            case 3 -> new CaseEntry.Note(UUID.randomUUID(), day(), moment(), text(), some());
            case 4 ->
                new Milestone(
                        UUID.randomUUID(),
                        day(),
                        moment(),
                        any(Milestone.Kind.values()),
                        text(),
                        text(),
                        perhaps(sum()),
                        text(),
                        perhaps(day()),
                        some());
            default ->
                new Outcome(
                        UUID.randomUUID(),
                        day(),
                        moment(),
                        any(Outcome.Result.values()),
                        text(),
                        text(),
                        perhaps(sum()),
                        perhaps(any(Outcome.Feeling.values())),
                        some());
        };
    }

    private CaseEntry letter() {
        Letter letter =
                new Letter(party(), party(), day(), text(), text(), text(), some(), any(EnglishVariant.values()));
        return new CaseEntry.LetterSent(
                UUID.randomUUID(),
                day(),
                moment(),
                letter,
                any(CaseEntry.Channel.values()),
                text(),
                day(),
                some().stream()
                        .filter(file -> !letter.enclosures().contains(file))
                        .toList(),
                Optional.<Enclosure>empty());
    }

    private CaseEntry reply() {
        return new CaseEntry.ReplyReceived(
                UUID.randomUUID(),
                day(),
                moment(),
                text(),
                text(),
                perhaps(any(ReplyKind.values())),
                promises(),
                some());
    }

    private CaseEntry call() {
        return new CaseEntry.Call(
                UUID.randomUUID(),
                day(),
                moment(),
                text(),
                text(),
                text(),
                perhaps(Duration.ofSeconds(random.nextInt(9999))),
                text(),
                text(),
                promises(),
                some());
    }

    private Departure departure() {
        return new Departure(
                UUID.randomUUID(),
                moment(),
                "PDF",
                text(),
                random.nextInt(99),
                "c".repeat(64),
                text(),
                text(),
                List.of(new Content(text(), 7, "a".repeat(64), random.nextBoolean())),
                perhaps(any(files.toArray(Enclosure[]::new))));
    }

    private Draft draft() {
        return new Draft(party(), text(), text(), text(), any(EnglishVariant.values()), random.nextInt(9));
    }

    private Party party() {
        List<String> address = random.nextBoolean() ? List.of() : List.of("1 Mill Lane", "", "Leeds");
        return new Party("Name " + text().strip(), text(), address, "GB", text(), text());
    }

    private List<Promise> promises() {
        return random.nextBoolean() ? List.of() : List.of(new Promise(text(), day(), random.nextBoolean()));
    }

    /** Some of the files, each once. */
    private List<Enclosure> some() {
        return files.stream().filter(file -> random.nextBoolean()).toList();
    }

    private Money sum() {
        return new Money(BigDecimal.valueOf(random.nextInt(100_000), 2), Currency.getInstance("GBP"));
    }

    private LocalDate day() {
        return TODAY.minusDays(random.nextInt(400));
    }

    private Instant moment() {
        return CLOCK.instant().minusNanos(random.nextLong(1L << 55));
    }

    private String text() {
        return any(TEXTS);
    }

    private <T> Optional<T> perhaps(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
