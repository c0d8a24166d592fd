package app.redress.letter.ui;

import static app.redress.casefile.CaseFixtures.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseId;
import app.redress.casefile.Draft;
import app.redress.casefile.ToldCases.Told;
import app.redress.drafting.Facts;
import app.redress.drafting.Style;
import app.redress.drafting.json.JsonFacts;
import app.redress.drafting.ui.ToldInMemory;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import app.redress.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeftOutViewModelTest {
    private static final String ACCESS = "I am available on weekday mornings.";

    private final EditorInMemory letter = new EditorInMemory();
    private final LetterEditorViewModel editor = letter.model;
    private final ToldInMemory memory = new ToldInMemory();
    private final LeftOutViewModel model = new LeftOutViewModel(editor, memory.told, letter.tasks, WORDS);
    private final List<TextEdit> edits = new ArrayList<>();

    @Test
    void whatTheLetterLeavesOutIsNamed() {
        open(told(260), Optional.of(Style.PLAIN));

        assertThat(body()).doesNotContain(ACCESS);
        assertThat(model.saidProperty().get())
                .isEqualTo("Left out to keep to one page: when they can reach or visit you.");
    }

    @Test
    void nothingIsSaidOfALetterThatTellsAll() {
        open(told(20), Optional.of(Style.PLAIN));

        assertThat(body()).contains(ACCESS);
        assertThat(model.saidProperty().get()).isEmpty();
    }

    @Test
    void aWebFormSaysWhatItHasNoRoomFor() {
        open(told(120), Optional.of(Style.SHORT));

        assertThat(model.saidProperty().get()).isEqualTo("Left out to keep under 120 words: part of what went wrong.");
    }

    @Test
    void itIsPutInInOneStepAndStays() {
        CaseId id = open(told(260), Optional.of(Style.PLAIN));
        editor.onEdit(edits::add);
        String before = body();

        model.putIn();
        letter.tasks.runAll();

        String after = edits.get(0).applyTo(before);
        assertThat(edits).hasSize(1);
        assertThat(after.replace(ACCESS, "").replaceAll("\\s+", " ")).isEqualTo(before.replaceAll("\\s+", " "));
        assertThat(model.saidProperty().get()).isEmpty();
        editor.write(after, 0);
        letter.tasks.runAll();
        save(id, after);
        assertThat(memory.told.leftOut(id)).isEmpty();
        assertThat(memory.told.changes(id)).isEmpty();
    }

    @Test
    void whatIsUndoneIsOfferedAgainAndNoLongerKept() {
        CaseId id = open(told(260), Optional.of(Style.PLAIN));
        String offer = model.saidProperty().get();
        String before = body();
        editor.onEdit(edit -> editor.write(edit.applyTo(body()), 0));

        model.putIn();
        String after = body();
        editor.write(before, 0);
        letter.tasks.runAll();
        save(id, before);
        assertThat(model.saidProperty().get()).isEqualTo(offer);
        assertThat(memory.told.leftOut(id)).isPresent();
        assertThat(memory.told.changes(id)).isEmpty();

        editor.write(after, 0);
        letter.tasks.runAll();
        save(id, after);
        assertThat(model.saidProperty().get()).as("done once more").isEmpty();
        assertThat(memory.told.leftOut(id)).isEmpty();
    }

    @Test
    void whatAPersonHasPutInByHandIsNotMissing() {
        CaseId id = open(told(260), Optional.of(Style.PLAIN));

        save(id, body().replace("You can reach me", ACCESS + " You can reach me"));

        assertThat(memory.told.leftOut(id)).isEmpty();
    }

    @Test
    void itComesInAboveTheSignatureOfALetterThatIsAllAnother() {
        open(told(260), Optional.of(Style.PLAIN));
        editor.onEdit(edits::add);
        editor.write("Dear Sir,\n\nMine.\n\nAmara", 0);

        model.putIn();

        assertThat(edits.get(0).applyTo("Dear Sir,\n\nMine.\n\nAmara"))
                .isEqualTo("Dear Sir,\n\nMine.\n\n" + ACCESS + "\n\nAmara");
    }

    @Test
    void whatIsSqueezedOutLaterIsNotSaidToBeGoneFromTheFacts() {
        CaseId id = open(told(215), Optional.of(Style.PLAIN));
        assertThat(body()).contains(ACCESS);
        save(id, body() + "\nPS");

        memory.told.change(id, memory.situation("repairs-ignored"), told(280));

        assertThat(memory.told.changes(id))
                .isNotEmpty()
                .noneMatch(change ->
                        change.before().contains(ACCESS) && !change.after().contains(ACCESS));
    }

    @Test
    void aStyleChosenAnewMakesTheLetterShort() {
        CaseId id = open(told(215), Optional.of(Style.PLAIN));

        memory.told.change(id, new Told(memory.situation("repairs-ignored"), told(215), Optional.of(Style.SHORT)));

        assertThat(memory.cases
                        .find(id)
                        .orElseThrow()
                        .draft()
                        .orElseThrow()
                        .body()
                        .split("\\s+"))
                .hasSizeLessThan(Style.SHORT_WORDS);
    }

    private CaseId open(Facts facts, Optional<Style> style) {
        CaseId id = memory.told.begin(memory.situation("repairs-ignored"), facts, style);
        editor.open(memory.cases.find(id).orElseThrow());
        letter.tasks.runAll();
        return id;
    }

    private void save(CaseId id, String body) {
        memory.cases.saveDraft(id, new Draft(Party.NOBODY, "", "", body, EnglishVariant.GB, 0));
    }

    private String body() {
        return editor.letterProperty().get().body();
    }

    private static Facts told(int words) {
        return new JsonFacts()
                .read(
                        "test",
                        "{\"access\":\"on weekday mornings\",\"problem\":\"It is" + " wet".repeat(words) + ".\"}");
    }
}
