package app.redress.casefile;

import app.redress.words.Words;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The deadlines of cases, told so that they make sense in a calendar, away from Redress. */
public final class CaseDeadlines {
    private final Words words;

    public CaseDeadlines(Words words) {
        this.words = words;
    }

    /** All that stand in the list of cases, the earliest first. */
    public List<Deadline> of(List<CaseSummary> cases) {
        return cases.stream()
                .flatMap(this::of)
                .sorted((a, b) -> a.day().compareTo(b.day()))
                .toList();
    }

    /**
     * Those of one case.
     *
     * @param rights the last days ahead on which the person can use a right
     */
    public List<Deadline> of(ComplaintCase complaint, List<UpcomingDay> rights) {
        String company = complaint
                .lastSent()
                .map(sent -> sent.letter().recipient().name())
                .orElse("");
        Stream<Deadline> answer =
                complaint.awaitedBy().map(day -> answer(complaint.id(), day, complaint.title(), company)).stream();
        Stream<Deadline> promises = complaint.openPromises().stream()
                .map(promise -> promise(complaint.id(), promise.due(), complaint.title(), company, promise.said()));
        Stream<Deadline> lapsing =
                rights.stream().map(right -> right(complaint.id(), right, complaint.title(), company));
        return Stream.of(answer, promises, lapsing).flatMap(Function.identity()).toList();
    }

    /** Nobody waits for anything in a case that is closed. */
    private Stream<Deadline> of(CaseSummary summary) {
        if (summary.closedOn().isPresent()) {
            return Stream.of();
        }
        Optional<Deadline> answer =
                summary.replyBy().map(day -> answer(summary.id(), day, summary.title(), summary.company()));
        Optional<Deadline> promise =
                summary.promisedBy().map(day -> promise(summary.id(), day, summary.title(), summary.company(), ""));
        Optional<Deadline> right =
                summary.window().map(next -> right(summary.id(), next, summary.title(), summary.company()));
        return Stream.of(answer, promise, right).flatMap(Optional::stream);
    }

    private Deadline answer(CaseId id, LocalDate day, String title, String company) {
        return new Deadline(
                stable(id, "answer", day),
                day,
                words.say("casefile.calendar.answer", about(title, company)),
                words.getString("casefile.calendar.answer.detail"));
    }

    private Deadline promise(CaseId id, LocalDate day, String title, String company, String said) {
        String detail = words.getString("casefile.calendar.promise.detail");
        return new Deadline(
                stable(id, "promise", day),
                day,
                words.say("casefile.calendar.promise", about(title, company)),
                said.isBlank() ? detail : "“" + said + "”\n" + detail);
    }

    private Deadline right(CaseId id, UpcomingDay right, String title, String company) {
        return new Deadline(
                stable(id, right.label(), right.day()),
                right.day(),
                words.say("casefile.calendar.right", right.label(), about(title, company)),
                words.getString("casefile.calendar.right.detail"));
    }

    private String about(String title, String company) {
        String about = CaseTitle.with(title, company);
        return about.isBlank() ? words.getString("casefile.untitled") : about;
    }

    private static UUID stable(CaseId id, String what, LocalDate day) {
        String name = id.value() + " " + what + " " + day;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
