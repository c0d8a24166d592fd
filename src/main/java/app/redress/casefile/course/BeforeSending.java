package app.redress.casefile.course;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.Channel;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseRepository;
import app.redress.casefile.CaseWords;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.asks.Ask;
import app.redress.letter.Letter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks over a letter that is about to leave, against the case it belongs to. May block. */
public final class BeforeSending {
    private static final Pattern NEXT_STEP =
            Pattern.compile("(?i)\\b(?:ombudsman|adjudicat\\w+|regulator|court|small claims|tribunal"
                    + "|trading standards|deadlock|next step|card issuer|chargeback|section 75|letter before (?:claim|action)"
                    + "|dispute (?:scheme|body|resolution)|take (?:this|it) (?:further|to))\\b");

    private final CaseRepository cases;
    private final CaseCourses courses;
    private final CaseWords words;

    public BeforeSending(CaseRepository cases, CaseCourses courses, CaseWords words) {
        this.cases = cases;
        this.courses = courses;
        this.words = words;
    }

    /** One sentence for each thing worth another look; of a first letter only whether it asks too early. */
    public List<String> notes(CaseId id, Letter letter) {
        return cases.find(id)
                .map(complaint -> complaint.lastSent().isPresent()
                        ? notes(complaint, letter)
                        : early(courses.of(complaint), letter).toList())
                .orElse(List.of());
    }

    private Stream<String> early(CaseCourse before, Letter letter) {
        return new CourseWords(words.in(letter.variant())).early(before, letter.subject(), letter.body()).stream();
    }

    private List<String> notes(ComplaintCase complaint, Letter letter) {
        CaseCourse before = courses.of(complaint);
        CaseCourse after = courses.of(with(complaint, letter));
        boolean toCompany = letter.recipient()
                .name()
                .equalsIgnoreCase(before.matter().company().name());
        Stream<String> nextStep = Stream.of(before)
                .filter(course -> toCompany && isClimbing(after) && !namesNextStep(course, letter))
                .map(course -> course.body()
                        .map(body -> words.say("casefile.before.nextStep.body", body.name()))
                        .orElseGet(() -> words.words().getString("casefile.before.nextStep")));
        Stream<String> unrepeated = before.asks().stream()
                .filter(ask -> toCompany && ask.standing() == AskStanding.IGNORED)
                .filter(ask -> !Ask.of(ask.ask()).isIn(letter.body()))
                .map(ask -> words.say("casefile.before.ignored", ask.ask()));
        Stream<String> differing = after.contradictions().stream()
                .filter(found -> !before.contradictions().contains(found))
                .map(this::told);
        Stream<String> early = Stream.of(before.matter())
                .filter(matter -> toCompany)
                .flatMap(matter -> new CourseWords(words.in(letter.variant())).waiting(matter).stream());
        return Stream.of(early, early(before, letter), nextStep, unrepeated, differing)
                .flatMap(notes -> notes)
                .toList();
    }

    /** An answer to an offer, a withdrawal or thanks need threaten nothing. */
    private static boolean isClimbing(CaseCourse after) {
        List<LetterSent> letters = after.matter().letters();
        return new LettersByRung(after.matter())
                .of(letters.get(letters.size() - 1))
                .filter(LettersByRung.CLIMB::contains)
                .isPresent();
    }

    private static boolean namesNextStep(CaseCourse course, Letter letter) {
        Optional<String> body = course.body().map(NextBody::name);
        return NEXT_STEP.matcher(letter.body()).find()
                || body.filter(letter.body()::contains).isPresent();
    }

    private String told(Contradiction found) {
        String kind = words.words().getString("casefile.differs." + found.kind());
        return words.say(
                "casefile.before.differs",
                kind,
                found.one().words(),
                found.other().words());
    }

    /** The case as it would be once the letter has left. */
    private static ComplaintCase with(ComplaintCase complaint, Letter letter) {
        LocalDate day = letter.date();
        List<CaseEntry> entries = new ArrayList<>(complaint.entries());
        entries.add(new LetterSent(new UUID(0, 0), day, Instant.MAX, letter, Channel.EMAIL, "", day));
        return new ComplaintCase(
                complaint.id(),
                complaint.title(),
                complaint.situation(),
                Optional.empty(),
                List.of(),
                entries,
                complaint.updated());
    }
}
