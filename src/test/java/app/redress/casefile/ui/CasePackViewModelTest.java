package app.redress.casefile.ui;

import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseFacts;
import app.redress.casefile.CaseFixtures;
import app.redress.casefile.CaseFolder;
import app.redress.casefile.CaseFolders;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseWords;
import app.redress.casefile.CasesInMemory;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.Progress;
import app.redress.casefile.WholeCase;
import app.redress.casefile.WholeCases;
import app.redress.drafting.Facts;
import app.redress.export.CasePack;
import app.redress.export.CasePacks;
import app.redress.export.DocumentOpener;
import app.redress.export.PackContents;
import app.redress.letter.ui.EnclosuresInMemory;
import app.redress.ui.DialogsNoted;
import app.redress.ui.DirectBackgroundTasks;
import app.redress.words.ProblemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CasePackViewModelTest {
    private static final Path TARGET = Path.of("pack.pdf");

    private final CasesInMemory cases = new CasesInMemory(CLOCK);
    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final DialogsNoted dialogs = new DialogsNoted();
    private final List<PackContents> packed = new ArrayList<>();
    private final Opener opener = new Opener();
    private final Folders saved = new Folders();
    private CasePack pack = this::write;
    private CasePackViewModel model;
    private CaseId id;

    @BeforeEach
    void aCaseWithTwoNotes() {
        CaseWords words = CaseWords.of(WORDS, CLOCK);
        CasePack throughTheField = (contents, target, progress) -> pack.write(contents, target, progress);
        CasePacks packs = new CasePacks(cases, new NothingTold(), new EnclosuresInMemory(), throughTheField, words);
        model = new CasePackViewModel(
                packs, new CaseFolders(new Kept(), new EnclosuresInMemory(), saved), opener, tasks, dialogs, words);
        id = cases.create("Broadband", "", CaseFixtures.draft("Broadband", "Dear Skyreach"))
                .id();
        cases.add(id, CaseFixtures.note(TODAY, "One"));
        cases.add(id, CaseFixtures.note(TODAY, "Two"));
        model.begin(complaint());
    }

    @Test
    void notesAreOfferedAndLeftOutUntilTheyAreWanted() {
        assertThat(model.notesProperty().get()).isEqualTo("Take my 2 notes in, too");
        save();
        assertThat(packed)
                .singleElement()
                .extracting(PackContents::notesLeftOut)
                .isEqualTo(2);

        model.withNotesProperty().set(true);
        save();
        assertThat(packed.get(1).notesLeftOut()).isZero();
    }

    @Test
    void theChoiceAboutNotesIsMadeAnewForEveryPack() {
        model.withNotesProperty().set(true);
        model.begin(complaint());
        assertThat(model.withNotesProperty().get()).isFalse();
    }

    @Test
    void thePersonSeesHowFarItHasComeAndCanOpenIt() {
        save();
        assertThat(dialogs.reached()).containsExactly(0.5, 1.0);
        assertThat(dialogs.said()).last().isEqualTo("Saved pack.pdf: 7 pages.");

        dialogs.takeUpOffer();
        tasks.runAll();
        assertThat(opener.opened).containsExactly(TARGET);
    }

    @Test
    void aPackThatIsStoppedIsSaidToBeStopped() {
        dialogs.stopWatchedWork();
        save();
        assertThat(dialogs.said()).last().isEqualTo("Stopped. Nothing was written.");
        assertThat(packed).isEmpty();
    }

    @Test
    void whatWentWrongIsSaid() {
        pack = (contents, target, progress) -> {
            throw new ProblemException("export.diskFull", null, target);
        };
        save();
        assertThat(dialogs.said()).last().isEqualTo("export.diskFull");
        assertThat(dialogs.reached()).containsExactly(1.0);
    }

    @Test
    void nothingHappensToThoseWhoChooseNoFile() {
        model.save(complaint());
        tasks.runAll();
        assertThat(packed).isEmpty();
    }

    @Test
    void theCaseGoesIntoAFolderOfItsOwn() {
        dialogs.choosing(Path.of("disk"));
        model.saveFolder(complaint());
        tasks.runAll();
        assertThat(saved.targets).containsExactly(Path.of("disk", "2026-11-21 Broadband"));
        assertThat(dialogs.said()).last().asString().endsWith("2026-11-21 Broadband.");
    }

    private void save() {
        dialogs.choosing(TARGET);
        model.save(complaint());
        tasks.runAll();
    }

    private ComplaintCase complaint() {
        return cases.find(id).orElseThrow();
    }

    private CasePack.Packed write(PackContents contents, Path target, Progress progress) {
        progress.reached(0.5);
        packed.add(contents);
        return new CasePack.Packed(target, 7, List.of());
    }

    private static final class Opener implements DocumentOpener {
        private final List<Path> opened = new ArrayList<>();

        @Override
        public boolean open(Path file) {
            return opened.add(file);
        }

        @Override
        public boolean showInFolder(Path file) {
            return false;
        }
    }

    private final class Kept implements WholeCases {
        @Override
        public Optional<WholeCase> find(CaseId wanted) {
            return cases.find(wanted)
                    .map(found -> new WholeCase(
                            found,
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            Map.of(),
                            List.of(),
                            Optional.empty()));
        }

        @Override
        public void keep(WholeCase whole, Map<UUID, Path> files, Progress progress) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Folders implements CaseFolder {
        private final List<Path> targets = new ArrayList<>();

        @Override
        public void save(WholeCase whole, Map<UUID, Path> files, Path target, Progress progress) {
            targets.add(target);
        }

        @Override
        public Opened open(Path folder, Predicate<CaseId> taken) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class NothingTold implements CaseFacts {
        @Override
        public Optional<Facts> of(CaseId id) {
            return Optional.empty();
        }

        @Override
        public void keep(CaseId id, Facts facts) {
            throw new UnsupportedOperationException();
        }
    }
}
