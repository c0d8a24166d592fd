package app.redress.app;

import app.redress.casefile.CaseFolders;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseWords;
import app.redress.casefile.Departures;
import app.redress.casefile.LateSituation;
import app.redress.casefile.LaterLetters;
import app.redress.casefile.MovedWriters;
import app.redress.casefile.NewCase;
import app.redress.casefile.ReplyIntake;
import app.redress.casefile.ToldCases;
import app.redress.casefile.VentPages;
import app.redress.casefile.reply.ReplyReader;
import app.redress.casefile.ui.CaseListViewModel;
import app.redress.casefile.ui.CaseNavigation;
import app.redress.casefile.ui.CasePackController;
import app.redress.casefile.ui.CasePackViewModel;
import app.redress.casefile.ui.CaseTimelineViewModel;
import app.redress.casefile.ui.DeadlineCalendar;
import app.redress.casefile.ui.DeletedController;
import app.redress.casefile.ui.DeletedViewModel;
import app.redress.casefile.ui.EntryKeeping;
import app.redress.casefile.ui.KeptFiles;
import app.redress.casefile.ui.PeopleViewModel;
import app.redress.casefile.ui.Reminders;
import app.redress.casefile.ui.SearchViewModel;
import app.redress.drafting.DraftComposer;
import app.redress.drafting.json.JsonLetterForms;
import app.redress.drafting.json.JsonSituations;
import app.redress.drafting.ui.DraftingNavigation;
import app.redress.drafting.ui.SituationChooserViewModel;
import app.redress.export.CasePacks;
import app.redress.export.desktop.DesktopDocumentOpener;
import app.redress.export.ics.IcsDeadlineExporter;
import app.redress.export.imaging.ImagingPictures;
import app.redress.export.pdf.PdfCasePack;
import app.redress.letter.AddressForms;
import app.redress.settings.CurrentSettings;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.Dialogs;
import app.redress.ui.Sheets;

/** Cases: the list, one of them, search, the directory, and how new ones begin. */
final class CaseWiring {
    private final DataFolder folder;
    private final CurrentSettings settings;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final Surroundings around;
    private final CaseWords words;
    private final DraftComposer composer = new DraftComposer(new JsonLetterForms());

    CaseWiring(
            DataFolder folder, CurrentSettings settings, BackgroundTasks tasks, Dialogs dialogs, Surroundings around) {
        this.folder = folder;
        this.settings = settings;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.around = around;
        words = CaseWords.of(around.words(), around.clock());
    }

    Dialogs dialogs() {
        return dialogs;
    }

    CaseWords words() {
        return words;
    }

    CaseListViewModel list(CaseNavigation navigation) {
        return new CaseListViewModel(folder.cases(), tasks, settings, navigation, dialogs, words);
    }

    CaseTimelineViewModel timeline(CaseNavigation navigation) {
        return new CaseTimelineViewModel(folder.cases(), folder.facts(), tasks, navigation, dialogs, words);
    }

    Reminders reminders(CaseNavigation navigation) {
        return new Reminders(folder.cases(), tasks, dialogs, navigation, words);
    }

    SearchViewModel search(CaseNavigation navigation) {
        return new SearchViewModel(folder.cases(), tasks, navigation, words);
    }

    PeopleViewModel people(AddressForms forms) {
        return new PeopleViewModel(folder.cases(), tasks, dialogs, forms, words);
    }

    SituationChooserViewModel chooser(DraftingNavigation navigation) {
        return new SituationChooserViewModel(situations(), newCase(), settings, tasks, navigation, around.words());
    }

    ToldCases told(LaterLetters later) {
        return new ToldCases(
                folder.cases(), folder.facts(), folder.telling().composed(), newCase(), situations(), later);
    }

    LateSituation late(CaseId id) {
        return new LateSituation(folder.cases(), id);
    }

    MovedWriters moved(ToldCases told) {
        return new MovedWriters(folder.cases(), folder.facts(), told);
    }

    VentPages ventPages() {
        return folder.telling().ventPages();
    }

    private JsonSituations situations() {
        return new JsonSituations(folder.directories().templates());
    }

    NewCase newCase() {
        return new NewCase(folder.cases(), words.days(), around.words(), composer);
    }

    ReplyIntake replies() {
        return new ReplyIntake(ReplyWiring.files(), new ReplyReader(), folder.attachments());
    }

    DeadlineCalendar calendar() {
        return new DeadlineCalendar(
                folder.cases(), folder.upcoming(), new IcsDeadlineExporter(around.clock()), tasks, dialogs, words);
    }

    CasePackController packForm(CaseFolders folders, Sheets sheets) {
        return new CasePackController(pack(folders), sheets);
    }

    private CasePackViewModel pack(CaseFolders folders) {
        CasePacks packs = new CasePacks(
                folder.cases(),
                folder.facts(),
                folder.files(),
                new PdfCasePack(
                        around.words(),
                        new ImagingPictures(),
                        folder.directories().data()),
                words);
        return new CasePackViewModel(
                packs, folders, new DesktopDocumentOpener(around.operatingSystem()), tasks, dialogs, words);
    }

    DeletedController deletedForm(Sheets sheets) {
        return new DeletedController(new DeletedViewModel(folder.cases(), tasks, words), sheets, around.words());
    }

    Departures departures() {
        return folder.leaving().departures();
    }

    KeptFiles files() {
        return new KeptFiles(
                folder.files(), new DesktopDocumentOpener(around.operatingSystem()), tasks, dialogs, around.words());
    }

    EntryKeeping keeping() {
        return new EntryKeeping(folder.cases(), folder.attachments(), tasks, words, around.clock());
    }
}
