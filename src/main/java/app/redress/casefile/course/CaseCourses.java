package app.redress.casefile.course;

import app.redress.casefile.AskCorrections;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.CaseFacts;
import app.redress.casefile.CaseId;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.DayWords;
import app.redress.casefile.reply.ReplyReader;
import app.redress.casefile.reply.ReplyReading;
import app.redress.drafting.Facts;
import app.redress.drafting.Situation;
import app.redress.drafting.Situations;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Works out how cases stand today. Each method may block. */
public final class CaseCourses {
    private final CaseFacts told;
    private final Situations situations;
    private final CaseClocks clocks;
    private final AskCorrections corrections;
    private final ReplyReader reader;
    private final DayWords days;
    private List<Situation> known = List.of();

    public CaseCourses(
            CaseFacts told,
            Situations situations,
            CaseClocks clocks,
            AskCorrections corrections,
            ReplyReader reader,
            DayWords days) {
        this.told = told;
        this.situations = situations;
        this.clocks = clocks;
        this.corrections = corrections;
        this.reader = reader;
        this.days = days;
    }

    public CaseCourse of(ComplaintCase complaint) {
        return of(complaint, told.of(complaint.id()).orElse(Facts.NONE));
    }

    /** How it would stand by other facts than those that are kept. */
    CaseCourse of(ComplaintCase complaint, Facts facts) {
        LocalDate today = days.today();
        CaseMatter matter = matter(complaint, facts);
        List<RunningClock> running = clocks.of(matter, today);
        Optional<NextBody> body = NextBody.of(matter, running, clocks.rules());
        return new CaseCourse(
                matter,
                today,
                running,
                complaint.outcome().isPresent() ? List.of() : clocks.unstarted(matter),
                clocks.rules().undated(matter),
                body,
                new NextStep(matter, body, today).advice(),
                new AskCoverage(matter, today, corrections.of(complaint.id())).asks(),
                new Contradictions(matter).all());
    }

    private CaseMatter matter(ComplaintCase complaint, Facts facts) {
        return new CaseMatter(complaint, facts, situation(complaint.situation()), readings(complaint));
    }

    /**
     * Keeps in which country the company is, for a case whose letters do not say it.
     *
     * @param country ISO 3166-1 alpha-2
     */
    public void place(ComplaintCase complaint, String country) {
        CaseMatter matter = matter(complaint, told.of(complaint.id()).orElse(Facts.NONE));
        told.keep(complaint.id(), matter.facts().about(matter.company().in(country)));
    }

    /** Keeps what a person says has become of an ask. */
    public void correct(CaseId id, String ask, AskStanding standing) {
        corrections.correct(id, ask, standing.name());
    }

    private Map<UUID, ReplyReading> readings(ComplaintCase complaint) {
        return complaint.entries().stream()
                .filter(ReplyReceived.class::isInstance)
                .map(ReplyReceived.class::cast)
                .filter(reply -> !reply.text().isBlank())
                .collect(Collectors.toMap(
                        ReplyReceived::id, reply -> reader.read(reply.text(), reply.on(), complaint.variant())));
    }

    /** Read once, and again when a new one is asked for: they are many files. */
    private synchronized Optional<Situation> situation(String id) {
        if (id.isBlank()) {
            return Optional.empty();
        }
        Optional<Situation> found = named(id);
        if (found.isEmpty()) {
            known = situations.all();
            found = named(id);
        }
        return found;
    }

    private Optional<Situation> named(String id) {
        return known.stream().filter(situation -> situation.id().equals(id)).findFirst();
    }
}
