package app.redress.casefile;

import app.redress.words.Words;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The deadlines of cases, told so that they make sense in a calendar, away from Redress. */
public final class CaseDeadlines {
    private final Words words;

    public CaseDeadlines(Words words) {
        this.words = words;
    }

    /**
     * Those of one case.
     *
     * @param rights the last days ahead on which the person can use a right
     */
    public List<Deadline> of(ComplaintCase complaint, List<UpcomingDay> rights) {
        String company = complaint.entries().stream()
                .filter(CaseEntry.LetterSent.class::isInstance)
                .map(sent -> ((CaseEntry.LetterSent) sent).letter().recipient().name())
                .findFirst()
                .orElse("");
        Stream<Deadline> answer =
                complaint.awaitedBy().map(day -> answer(complaint.id(), day, complaint.title(), company)).stream();
        Stream<Deadline> promises = complaint.openPromises().stream()
                .map(promise -> promise(complaint.id(), promise.due(), complaint.title(), company, promise.said()));
        Stream<Deadline> lapsing =
                rights.stream().map(right -> right(complaint.id(), right, complaint.title(), company));
        return Stream.of(answer, promises, lapsing).flatMap(Function.identity()).toList();
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
