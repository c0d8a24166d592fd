package app.redress.export.ics;

import app.redress.casefile.Deadline;
import app.redress.export.CleanText;
import app.redress.export.DeadlineExporter;
import app.redress.export.WholeFile;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;

/**
 * Deadlines as iCalendar (RFC 5545): each a whole day that blocks no time, with an alarm at nine in the morning of that
 * day and one the day before.
 */
public final class IcsDeadlineExporter implements DeadlineExporter {
    private static final String MAKER = "-//Redress//Redress//EN";
    private static final int MORNING = 9;
    private static final int HOURS_BEFORE = 24 - MORNING;

    private final Clock clock;

    public IcsDeadlineExporter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void export(List<Deadline> deadlines, Path target) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(MAKER);
        calendar.setVersion(ICalVersion.V2_0);
        deadlines.forEach(deadline -> calendar.addEvent(event(deadline)));
        byte[] bytes = Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
        WholeFile.write(target, out -> out.write(bytes));
    }

    private VEvent event(Deadline deadline) {
        VEvent event = new VEvent();
        event.setUid(deadline.id() + "@redress");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(new DateStart(day(deadline.day())));
        event.setDateEnd(new DateEnd(day(deadline.day().plusDays(1))));
        event.setSummary(CleanText.line(deadline.title()));
        event.setDescription(CleanText.lines(deadline.detail()));
        event.setTransparency(true);
        event.addAlarm(alarm(deadline, Duration.builder().hours(MORNING).build()));
        event.addAlarm(alarm(
                deadline, Duration.builder().prior(true).hours(HOURS_BEFORE).build()));
        return event;
    }

    private static VAlarm alarm(Deadline deadline, Duration fromMidnight) {
        return VAlarm.display(new Trigger(fromMidnight, Related.START), CleanText.line(deadline.title()));
    }

    /** The library tells days by the zone of this computer, and writes them in the same. */
    private static ICalDate day(LocalDate day) {
        return new ICalDate(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
    }
}
