package app.redress.export.ics;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseFixtures;
import app.redress.casefile.Deadline;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IcsDeadlineExporterTest {
    private static final Deadline DUE = new Deadline(
            UUID.fromString("7b1f6f0e-1d2c-4a5b-9c3d-0e1f2a3b4c5d"),
            LocalDate.of(2026, 12, 5),
            "Answer due: Skyreach; broadband, down – three weeks",
            "If they have not answered, remind them.\nSay so politely.");

    @TempDir
    private Path folder;

    @Test
    void aCalendarReadsBackWhatWasWritten() throws IOException {
        ICalendar calendar = Biweekly.parse(written(DUE)).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getUid().getValue()).startsWith(DUE.id().toString());
        assertThat(event.getSummary().getValue()).isEqualTo(DUE.title());
        assertThat(event.getDescription().getValue()).isEqualTo(DUE.detail());
        assertThat(event.getAlarms()).hasSize(2);
    }

    @Test
    void eachDeadlineIsAWholeDayWhateverTheTimeZone() throws IOException {
        assertThat(written(DUE)).contains("DTSTART;VALUE=DATE:20261205").contains("DTEND;VALUE=DATE:20261206");
    }

    @Test
    void linesAreFoldedAndEndAsTheStandardSays() throws IOException {
        String text = written(DUE);
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(75));
        assertThat(text).contains("DTSTAMP:20261121T193000Z");
    }

    @Test
    void allDeadlinesStandInOneFile() throws IOException {
        Deadline other = new Deadline(UUID.randomUUID(), LocalDate.of(2027, 1, 4), "Promised for today", "");
        assertThat(Biweekly.parse(written(DUE, other)).first().getEvents()).hasSize(2);
    }

    private String written(Deadline... deadlines) throws IOException {
        Path target = folder.resolve("dates.ics");
        new IcsDeadlineExporter(CaseFixtures.CLOCK).export(List.of(deadlines), target);
        return Files.readString(target);
    }
}
