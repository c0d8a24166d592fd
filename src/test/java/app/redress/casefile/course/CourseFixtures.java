package app.redress.casefile.course;

import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.DAYS;
import static app.redress.casefile.CaseFixtures.WORDS;

import app.redress.casefile.AskCorrections;
import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.CaseFacts;
import app.redress.casefile.CaseFixtures;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseRepository;
import app.redress.casefile.CaseWords;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.ComposedInMemory;
import app.redress.casefile.ComposedLetters;
import app.redress.casefile.DayWords;
import app.redress.casefile.EnclosureStore;
import app.redress.casefile.UpcomingDay;
import app.redress.casefile.UpcomingDays;
import app.redress.casefile.reply.ReplyKind;
import app.redress.casefile.reply.ReplyReader;
import app.redress.drafting.DraftComposer;
import app.redress.drafting.Facts;
import app.redress.drafting.json.JsonFacts;
import app.redress.drafting.json.JsonLetterForms;
import app.redress.drafting.json.JsonSituations;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.letter.ui.EnclosuresInMemory;
import app.redress.rulebook.DueDates;
import app.redress.rulebook.jollyday.JollydayPublicHolidays;
import app.redress.rulebook.json.JsonRulebook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Cases with what was told about them, on our own rulebook. */
public final class CourseFixtures {
    private static final Path NONE = Path.of("none");
    private static final FittingRules RULES = new FittingRules(new JsonRulebook(NONE));
    private static final JsonSituations SITUATIONS = new JsonSituations(NONE);
    private static final CaseClocks CLOCKS = new CaseClocks(RULES, new DueDates(new JollydayPublicHolidays(), WORDS));
    private static final DraftComposer COMPOSER = new DraftComposer(new JsonLetterForms());

    /** The day a complaint about a broadband line was sent, and the day by which an answer was asked for. */
    static final LocalDate OCTOBER = LocalDate.of(2026, 10, 20);

    static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 3);

    /** What was told of it, as JSON. */
    static final String BROADBAND = """
            {"sender": {"name": "Amara Osei", "address": ["14 Mill Lane", "Leeds LS6 2QT"], "country": "GB", "email": "amara@example.org"},
             "company": {"name": "Skyreach", "country": "GB"},
             "item": "broadband", "references": [{"kind": "account", "value": "SKY-88-2041"}],
             "began": "2026-10-01", "problem": "The line has been dead since 1 October.",
             "remedy": {"kind": "compensation", "amount": "£84", "workings": "three weeks at £28"}}
            """;

    /** Keeps nothing. */
    public static final UpcomingDays NO_DAYS = new UpcomingDays() {
        @Override
        public void keep(CaseId id, List<UpcomingDay> ahead, Optional<UpcomingDay> owed) {}

        @Override
        public List<UpcomingDay> of(CaseId id, LocalDate today) {
            return List.of();
        }
    };

    private CourseFixtures() {}

    /** Nothing was told about any case. */
    public static CourseBook book() {
        return book(new FactsInMemory());
    }

    /** Keeps nothing. */
    public static DayWatch watch(CaseRepository cases) {
        return new DayWatch(cases, book().courses(), NO_DAYS);
    }

    public static BeforeSending before(CaseRepository cases) {
        return new BeforeSending(cases, book().courses(), CaseWords.of(WORDS, CLOCK));
    }

    static CourseBook book(CaseFacts told) {
        return book(told, new ComposedInMemory(), DAYS);
    }

    static CourseBook book(CaseFacts told, ComposedLetters made, DayWords days) {
        return book(told, made, days, new EnclosuresInMemory());
    }

    /** @param files keeps what letters enclose again */
    static CourseBook book(CaseFacts told, ComposedLetters made, DayWords days, EnclosureStore files) {
        CaseCourses courses =
                new CaseCourses(told, SITUATIONS, CLOCKS, new CorrectionsInMemory(), new ReplyReader(), days);
        EnclosedAgain enclosed =
                new EnclosedAgain(files, (sent, name, work) -> work.accept(Path.of(name + ".pdf")), WORDS);
        return new CourseBook(courses, new NextLetters(COMPOSER, WORDS), CaseWords.of(WORDS, CLOCK), made, enclosed);
    }

    /** The course of a case that began with {@code situation} and {@code facts}. */
    public static CaseCourse course(String situation, Facts facts, CaseEntry... entries) {
        FactsInMemory told = new FactsInMemory();
        ComplaintCase complaint = new ComplaintCase(
                CaseId.random(), "Case", situation, Optional.empty(), List.of(), List.of(entries), CLOCK.instant());
        told.keep(complaint.id(), facts);
        return book(told).courses().of(complaint);
    }

    public static Facts facts(String json) {
        return new JsonFacts().read("facts", json);
    }

    static LetterSent sentTo(LocalDate on, LocalDate replyBy, String company, String subject, String body) {
        LetterSent like = CaseFixtures.sent(on, replyBy);
        Letter letter = like.letter();
        Party to = new Party(company, "", List.of(), "GB", "", "");
        Letter written =
                new Letter(letter.sender(), to, on, subject, letter.reference(), body, List.of(), letter.variant());
        return new LetterSent(UUID.randomUUID(), on, like.logged(), written, like.channel(), "", replyBy);
    }

    /** A letter of somebody else than Amara. */
    static LetterSent sentBy(Party writer, LocalDate on, LocalDate replyBy, Party company, String body) {
        LetterSent like = CaseFixtures.sent(on, replyBy);
        Letter written = new Letter(
                writer,
                company,
                on,
                "Complaint",
                "",
                body,
                List.of(),
                like.letter().variant());
        return new LetterSent(UUID.randomUUID(), on, like.logged(), written, like.channel(), "", replyBy);
    }

    static ReplyReceived reply(LocalDate on, ReplyKind kind, String text) {
        ReplyReceived plain = CaseFixtures.reply(on, text);
        return new ReplyReceived(
                plain.id(), on, plain.logged(), plain.from(), text, Optional.of(kind), List.of(), List.of());
    }

    private static final class CorrectionsInMemory implements AskCorrections {
        private final Map<String, String> all = new ConcurrentHashMap<>();

        @Override
        public Map<String, String> of(CaseId id) {
            return Map.copyOf(all);
        }

        @Override
        public void correct(CaseId id, String ask, String standing) {
            all.put(ask, standing);
        }
    }

    private static final class FactsInMemory implements CaseFacts {
        private final Map<CaseId, Facts> all = new ConcurrentHashMap<>();

        @Override
        public Optional<Facts> of(CaseId id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public void keep(CaseId id, Facts facts) {
            all.put(id, facts);
        }
    }

    /** Those that come from one rule of the rulebook. */
    static List<RunningClock> clocks(CaseCourse course, String rule) {
        return course.clocks().stream()
                .filter(clock -> clock.rule().id().equals(rule))
                .toList();
    }

    /** The first of those. */
    static RunningClock clock(CaseCourse course, String rule) {
        return clocks(course, rule).get(0);
    }
}
