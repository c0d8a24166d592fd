package app.redress.export.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.Departure;
import app.redress.export.Fingerprint;
import app.redress.letter.Enclosure;
import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept with the case of a letter that has left. */
class WhatHasLeftTest {
    @TempDir
    private Path folder;

    private Path target;
    private ExportDesk desk;
    private ExportViewModel model;

    @BeforeEach
    void openTheLetter() {
        target = folder.resolve("sofa");
        desk = ExportDesk.in(folder, target);
        model = desk.model();
    }

    @Test
    void onOneClickTheCopiesThatLeaveTellNothingAndTheKeptOnesStay() throws IOException {
        model = desk.modelWithPhotos("Tear.jpg");

        model.exportMail();
        desk.tasks.runAll();
        model.cleanProperty().set(true);
        model.goAhead();
        desk.tasks.runAll();

        Path gone = desk.files.values().iterator().next();
        assertThat(gone).startsWithRaw(folder.resolve("scratch")).doesNotExist();
        assertThat(Files.readString(folder.resolve("Tear.jpg"))).isEqualTo("a photo by Amara");
        assertThat(desk.departures.kept().get(0).contents())
                .containsExactly(new Departure.Content("Tear.jpg", 7, Fingerprint.of("a photo"), true));
    }

    @Test
    void whatHasLeftIsKeptInTheCaseWithItsFingerprint() {
        model.exportPdf();
        desk.tasks.runAll();

        Departure left = desk.departures.kept().get(0);
        assertThat(left.way()).isEqualTo("PDF");
        assertThat(left.file()).isEqualTo("sofa");
        assertThat(left.sha256()).isEqualTo(Fingerprint.of("letter"));
        assertThat(left.left()).isEqualTo(ExportDesk.NOON.instant());
        assertThat(left.recipient()).isEqualTo("Harbour & Finch Ltd");
        assertThat(left.words()).contains("Dear Ms Finch,");
        assertThat(left.copy()).as("the file itself").map(Enclosure::sha256).contains(Fingerprint.of("letter"));
    }

    @Test
    void whatDidNotLeaveIsNotKept() {
        desk.trouble = Optional.of(new ProblemException("export.diskFull", null, "sofa"));

        model.exportPdf();
        desk.tasks.runAll();
        desk.target = Optional.empty();
        model.exportPdf();
        desk.tasks.runAll();

        assertThat(desk.departures.kept()).isEmpty();
    }

    @Test
    void aMessageBegunInTheMailProgramIsKeptToo() {
        model.beginMail();
        desk.tasks.runAll();

        assertThat(desk.said).startsWith("compose mailto:care@harbourandfinch.example");
        assertThat(desk.departures.kept()).extracting(Departure::way).containsExactly("MAILTO");
    }
}
