package app.redress.export.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways by which a letter leaves, and what is said of it. */
class LeavingTest {
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
    void aPdfGoesWhereThePersonSaidUnderAGoodName() {
        model.exportPdf();
        desk.tasks.runAll();

        assertThat(desk.suggested).isEqualTo("2026-11-21 Complaint order HF-20418, sofa delivered torn.pdf");
        assertThat(desk.said).containsExactly("PDF to " + target, "toast: Saved sofa [Open]");
    }

    @Test
    void theToastOpensThePdf() {
        model.exportPdf();
        desk.tasks.runAll();
        desk.action.run();
        desk.tasks.runAll();

        assertThat(desk.said).endsWith("open " + target);
    }

    @Test
    void aMailDraftTakesItsEnclosuresAndOpensInTheMailProgram() {
        model = desk.modelWithPhotos("Tear.jpg", "Bill.pdf");

        model.exportMail();
        desk.tasks.runAll();
        model.goAhead();
        desk.tasks.runAll();

        assertThat(desk.files).hasSize(2);
        assertThat(desk.said)
                .containsExactly(
                        "EML to " + target, "open " + target, "toast: Saved sofa and opened it in your mail program");
    }

    @Test
    void withoutAMailProgramThePersonIsToldWhereTheDraftIs() {
        desk.programs = false;

        model.exportMail();
        desk.tasks.runAll();

        assertThat(desk.said).last().asString().startsWith("notice: The draft is saved as " + target);
    }

    @Test
    void aFileThatNothingOpensIsShownInItsFolderAndElseNamed() {
        desk.programs = false;

        model.exportPdf();
        desk.tasks.runAll();
        desk.action.run();
        desk.tasks.runAll();

        assertThat(desk.said).endsWith("show " + target, "problem: export.cannotOpen " + target);
    }

    @Test
    void withoutAPrinterThePersonIsTold() {
        model.print();
        desk.tasks.runAll();

        assertThat(desk.said).containsExactly("problem: export.noPrinter");
    }

    @Test
    void theCopiedLetterIsTheWholeLetter() {
        model = desk.modelWithPhotos("Tear.jpg");

        model.copyText();
        desk.tasks.runAll();

        assertThat(desk.copied)
                .startsWith("Amara Osei")
                .contains("Dear Ms Finch,")
                .endsWith("- Tear.jpg");
        assertThat(desk.said).containsExactly("toast: The letter is on the clipboard");
    }
}
