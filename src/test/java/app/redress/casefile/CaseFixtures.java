package app.redress.casefile;

import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.words.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A day to stand on, and things that happen in a case about a broadband line. */
public final class CaseFixtures {
    /** A Saturday, in the evening. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T19:30:00Z"), ZoneOffset.UTC);

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public static final Words WORDS = Words.load(Locale.UK);
    public static final DayWords DAYS = new DayWords(WORDS, CLOCK);
    public static final DeadlineWords DEADLINES = new DeadlineWords(WORDS, DAYS);

    public static final Party AMARA =
            new Party("Amara Osei", "", List.of("14 Mill Lane", "Leeds LS6 2QT"), "GB", "amara@example.org", "");
    public static final Party SKYREACH =
            new Party("Skyreach", "Customer Care", List.of("1 Tower Road", "Hull"), "GB", "", "");

    private CaseFixtures() {}

    public static Draft draft(String subject, String body) {
        return new Draft(SKYREACH, subject, "SKY-88-2041", body, EnglishVariant.GB, 0);
    }

    public static Letter letter(LocalDate date, String body) {
        return new Letter(
                AMARA, SKYREACH, date, "Broadband down three weeks", "SKY-88-2041", body, List.of(), EnglishVariant.GB);
    }

    public static CaseEntry.LetterSent sent(LocalDate on, LocalDate replyBy) {
        return new CaseEntry.LetterSent(
                UUID.randomUUID(),
                on,
                at(on),
                letter(on, "Dear Customer Care,\n\nThe line is down."),
                CaseEntry.Channel.EMAIL,
                "",
                replyBy);
    }

    public static CaseEntry.ReplyReceived reply(LocalDate on, String text) {
        return new CaseEntry.ReplyReceived(UUID.randomUUID(), on, at(on), "Skyreach", text);
    }

    public static CaseEntry.Call call(LocalDate on, String promised) {
        return new CaseEntry.Call(
                UUID.randomUUID(),
                on,
                at(on),
                "Dean",
                "0800 123",
                "5512",
                Optional.of(Duration.ofMinutes(14)),
                "Confirmed the visit.",
                promised);
    }

    public static CaseEntry.Note note(LocalDate on, String text) {
        return new CaseEntry.Note(UUID.randomUUID(), on, at(on), text);
    }

    /** The end of a case, with all that was asked for. */
    public static Outcome closing(LocalDate on) {
        return new Outcome(
                UUID.randomUUID(),
                on,
                CLOCK.instant(),
                Outcome.Result.ALL,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    public static CaseSummary summary(String title, boolean drafting, LocalDate lastSent, LocalDate replyBy) {
        return new CaseSummary(
                CaseId.random(),
                title,
                "Skyreach",
                drafting,
                Optional.of(lastSent),
                Optional.of(replyBy),
                CLOCK.instant());
    }

    public static CaseSummary draftSummary(String title, Instant updated) {
        return new CaseSummary(CaseId.random(), title, "Skyreach", true, Optional.empty(), Optional.empty(), updated);
    }

    public static CaseSummary answeredSummary(String title, LocalDate lastSent) {
        return new CaseSummary(
                CaseId.random(), title, "Skyreach", false, Optional.of(lastSent), Optional.empty(), CLOCK.instant());
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
