package app.redress.preview;

import app.redress.casefile.CaseId;
import app.redress.casefile.Draft;
import app.redress.drafting.ui.ToldInMemory;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import app.redress.letter.ui.Correspondents;
import app.redress.letter.ui.DraftSaver;
import app.redress.letter.ui.DraftsInMemory;
import app.redress.letter.ui.EnclosureTray;
import app.redress.letter.ui.EnclosuresInMemory;
import app.redress.letter.ui.LeftOutController;
import app.redress.letter.ui.LeftOutViewModel;
import app.redress.letter.ui.LetterEditorController;
import app.redress.letter.ui.LetterEditorViewModel;
import app.redress.letter.ui.LetterNoticesController;
import app.redress.letter.ui.LiftedHeadController;
import app.redress.letter.ui.LiftedHeadViewModel;
import app.redress.letter.ui.OutdatedNamesController;
import app.redress.letter.ui.OutdatedNamesViewModel;
import app.redress.letter.ui.PartyFormController;
import app.redress.letter.ui.PartyFormViewModel;
import app.redress.letter.ui.PartySheets;
import app.redress.review.Category;
import app.redress.review.Severity;
import app.redress.review.WatchwordReviewer;
import app.redress.review.tone.ToneReading;
import app.redress.review.ui.LackingController;
import app.redress.review.ui.LetterReview;
import app.redress.review.ui.ReaderNeed;
import app.redress.review.ui.ReviewPanelController;
import app.redress.review.ui.ReviewViewModel;
import app.redress.review.ui.ReviewedEditor;
import app.redress.review.ui.SuggestionCardController;
import app.redress.review.ui.TidySummaryController;
import app.redress.review.ui.ToneMeterController;
import app.redress.settings.CurrentSettings;
import app.redress.settings.Settings;
import app.redress.text.TextRange;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.Dialogs;
import app.redress.ui.FxDialogs;
import app.redress.ui.NowhereLast;
import app.redress.ui.Overlay;
import app.redress.ui.Views;
import app.redress.words.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.BorderPane;

/** The letter with its review as the window shows it, with everything behind the ports made up. */
public final class LetterPage {
    public static final String RANT = """
            Dear Ms Finch,

            I have bought from you since 2019, and the armchair I chose with your Leeds team is still my favourite \
            place in the house.

            Here is what did not work this time. On 3 November the sofa I ordered on 1 October for \u00a31,249 arrived \
            with a 20 cm tear. Your brain-dead driver couldn't care less and left it in the rain. You always do this. \
            I recieved no answer to my message of 5 November, and nobody have called me back.

            Please collect the sofa and refund \u00a31,249 to [how you paid] by 5 December 2026. I enclose copies of \
            the order and two photographs.

            Thank you for putting this right.

            Amara Osei""";

    public final Words words = Words.load(Locale.UK);
    public final DraftsInMemory drafts = new DraftsInMemory();
    public final CurrentSettings settings;
    public final WatchwordReviewer reviewer = watchwords();
    public final LetterEditorViewModel letter;
    public final ReviewViewModel review;
    public final LetterEditorController editor;
    public final BorderPane page = new BorderPane();
    public final Overlay overlay = new Overlay(words, page);

    public LetterPage(BackgroundTasks tasks) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T12:04:00Z"), ZoneOffset.UTC);
        Party amara = new Party("Amara Osei", "", List.of("14 Mill Lane", "Leeds LS6 2QT"), "GB", "", "");
        settings = new CurrentSettings(Settings.FIRST_START.withSender(amara));
        Dialogs dialogs = new FxDialogs(words, overlay, new NowhereLast());
        EnclosureTray tray = new EnclosureTray(new EnclosuresInMemory(), tasks, dialogs, words);
        letter = new LetterEditorViewModel(
                new DraftSaver(drafts, tasks, clock, words),
                new Correspondents(drafts, settings, tasks, dialogs),
                tray,
                words,
                clock);
        review = new ReviewViewModel(
                new LetterReview(
                        reviewer,
                        (text, findings) -> reading(text),
                        written -> needs(),
                        (before, after) -> true,
                        words.getString("review.gap")),
                settings,
                tasks);
        Views views = views(dialogs, tasks);
        Views.View<LetterEditorController> letterView = views.load(LetterEditorController.class);
        editor = letterView.controller();
        ReviewedEditor.attach(editor.desk(), views.load(SuggestionCardController.class), review);
        review.follow(letter.letterProperty());
        page.setCenter(letterView.root());
        page.setRight(views.load(ReviewPanelController.class).root());
    }

    /** Opens a letter; {@code caret} is where the person was writing. */
    public CaseId open(String body, int caret) {
        Party finch = new Party("Harbour & Finch Ltd", "Customer Relations", List.of(), "GB", "", "");
        var opened = drafts.open(new Draft(
                finch, "Complaint: order HF-20418, sofa delivered torn", "HF-20418", body, EnglishVariant.GB, caret));
        letter.open(opened);
        return opened.id();
    }

    private Views views(Dialogs dialogs, BackgroundTasks tasks) {
        Views[] self = new Views[1];
        Map<Class<?>, Supplier<?>> controllers = new HashMap<>();
        controllers.put(
                LetterEditorController.class,
                () -> new LetterEditorController(
                        letter, new PartySheets(self[0], overlay, letter.people(), words), dialogs, tasks, words));
        controllers.put(LetterNoticesController.class, LetterNoticesController::new);
        controllers.put(
                LiftedHeadController.class,
                () -> new LiftedHeadController(new LiftedHeadViewModel(letter, tasks, words)));
        controllers.put(
                OutdatedNamesController.class,
                () -> new OutdatedNamesController(new OutdatedNamesViewModel(letter, words)));
        controllers.put(
                LeftOutController.class,
                () -> new LeftOutController(new LeftOutViewModel(letter, new ToldInMemory().told, tasks, words)));
        controllers.put(
                PartyFormController.class, () -> new PartyFormController(new PartyFormViewModel(), overlay, words));
        controllers.put(
                ReviewPanelController.class, () -> new ReviewPanelController(review, self[0], overlay, dialogs, words));
        controllers.put(LackingController.class, () -> new LackingController(review, words));
        controllers.put(TidySummaryController.class, () -> new TidySummaryController(review, overlay, words));
        controllers.put(ToneMeterController.class, () -> new ToneMeterController(review, words));
        controllers.put(SuggestionCardController.class, () -> new SuggestionCardController(review, words));
        self[0] = new Views(words, controllers);
        return self[0];
    }

    private static WatchwordReviewer watchwords() {
        return new WatchwordReviewer()
                .find(
                        "Your brain-dead driver couldn't care less and left it in the rain",
                        Category.INSULT,
                        Severity.HOT,
                        "The person reading this was not there. A name for the driver makes them defend him, and the"
                                + " tear is forgotten.",
                        "The driver left it in the rain",
                        "The sofa was left in the rain")
                .find(
                        "You always do this",
                        Category.EXAGGERATION,
                        Severity.WARM,
                        "One counter-example and the reader stops believing the rest.",
                        "This is the second time",
                        "")
                .find("recieved", Category.SPELLING, Severity.NOTE, "This word is not in the dictionary.", "received")
                .find(
                        "nobody have",
                        Category.GRAMMAR,
                        Severity.NOTE,
                        "\u201cNobody\u201d goes with \u201chas\u201d.",
                        "nobody has");
    }

    private static ToneReading reading(String text) {
        int hot = text.indexOf("brain-dead");
        List<ToneReading.Influence> moved = hot < 0
                ? List.of()
                : List.of(new ToneReading.Influence(
                        ToneReading.Dial.HEAT, new TextRange(hot, hot + 10), "brain-dead", 40));
        return new ToneReading(
                74,
                86,
                hot < 0 ? 8 : 46,
                hot < 0 ? ToneReading.State.FIRM : ToneReading.State.HEATED,
                hot < 0 ? Severity.NOTE : Severity.HOT,
                hot < 0 ? "Warm opening, firm ask" : "Warm opening, firm ask; two phrases run hot",
                "At the help desk: they will see a loyal customer and a clear refund, and stop at the word about the"
                        + " driver.",
                moved);
    }

    private static List<ReaderNeed> needs() {
        Optional<TextRange> nowhere = Optional.empty();
        return List.of(
                new ReaderNeed("What happened", true, "", Optional.of(new TextRange(200, 230))),
                new ReaderNeed("When", true, "", nowhere),
                new ReaderNeed("Order number", true, "", nowhere),
                new ReaderNeed("Amount", true, "", nowhere),
                new ReaderNeed("What you want", true, "", nowhere),
                new ReaderNeed("By when", true, "", nowhere),
                new ReaderNeed("Copies enclosed", true, "", nowhere),
                new ReaderNeed("How you paid", false, "Say how you paid, so that they can refund it.", nowhere));
    }
}
