package app.redress.casefile.ui;

import app.redress.casefile.CaseRepository;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.UpcomingDay;
import app.redress.casefile.asks.LetterAsks;
import app.redress.casefile.course.AskStanding;
import app.redress.casefile.course.CaseCourse;
import app.redress.casefile.course.CourseBook;
import app.redress.casefile.course.CourseWords;
import app.redress.casefile.course.DayWatch;
import app.redress.casefile.course.FittingLetters;
import app.redress.casefile.course.Ladder;
import app.redress.casefile.course.RunningClock;
import app.redress.drafting.Rung;
import app.redress.settings.CurrentSettings;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Where a case stands: its ladder, its clocks, and the letters it wants. */
public final class CaseCourseViewModel {
    private final CourseBook book;
    private final BackgroundTasks tasks;
    private final CourseLetters letters;
    private final DayWatch watch;

    private final ObservableList<Ladder.Step> steps = FXCollections.observableArrayList();
    private final ObservableList<Ladder.Step> stepsView = FXCollections.unmodifiableObservableList(steps);
    private final ObservableList<CourseWords.Line> clocks = FXCollections.observableArrayList();
    private final ObservableList<CourseWords.Line> clocksView = FXCollections.unmodifiableObservableList(clocks);
    private final ReadOnlyStringWrapper clocksHint = new ReadOnlyStringWrapper(this, "clocksHint", "");
    private final ReadOnlyStringWrapper closing = new ReadOnlyStringWrapper(this, "closing", "");
    private final LetterTurn turn;
    private final ReadOnlyObjectWrapper<Optional<CaseCourse>> course =
            new ReadOnlyObjectWrapper<>(this, "course", Optional.empty());
    private Optional<ComplaintCase> shown = Optional.empty();

    public CaseCourseViewModel(
            CaseRepository cases,
            CourseBook book,
            BackgroundTasks tasks,
            CurrentSettings settings,
            CaseNavigation navigation,
            DayWatch watch) {
        this.book = book;
        this.tasks = tasks;
        this.letters = new CourseLetters(cases, book, tasks, settings, navigation);
        this.watch = watch;
        this.turn = new LetterTurn(book.words().words());
    }

    /** Shows how {@code complaint} stands; what it was before stays until that is worked out. */
    public void show(Optional<ComplaintCase> complaint) {
        shown = complaint;
        refresh();
    }

    /** Works it out anew: what was told may have changed. */
    public void refresh() {
        shown.ifPresent(complaint ->
                tasks.submit(Lane.STORE, () -> workedOut(complaint)).onSuccess(this::show));
    }

    /** Rules may be newer than what the list of cases shows of this one. */
    private CaseCourse workedOut(ComplaintCase complaint) {
        CaseCourse worked = book.courses().of(complaint);
        watch.keep(worked);
        return worked;
    }

    /** Goes to the letter under way, or begins the one that comes next. */
    public void writeNext() {
        course.get()
                .ifPresent(
                        now -> write(now.advice().letters().stream().findFirst().orElse(Rung.REMINDER)));
    }

    /** Whether more than one letter fits, and none is under way. */
    public boolean isChoiceOpen() {
        return !turn.draftingProperty().get()
                && course.get().filter(now -> now.advice().letters().size() > 1).isPresent();
    }

    /** Begins the letter of {@code rung}, unless one is under way: then it is continued. */
    public void write(Rung rung) {
        course.get().ifPresent(now -> letters.begin(now, rung));
    }

    /** The letters that fit the case, in the order of a menu. */
    public List<Rung> otherLetters() {
        return course.get().map(FittingLetters::new).map(FittingLetters::all).orElse(List.of());
    }

    /** What a button says that begins the letter of {@code rung}. */
    public String toWrite(Rung rung) {
        return say(CourseLetters.key(course.get(), rung));
    }

    /** Keeps what the person says has become of an ask. */
    public void correct(String ask, AskStanding standing) {
        shown.ifPresent(complaint -> tasks.submit(Lane.STORE, () -> {
                    book.courses().correct(complaint.id(), ask, standing);
                    return workedOut(complaint);
                })
                .onSuccess(this::show));
    }

    /** Says in which country the company is, so that the time limits that hold there can be counted. */
    public void place(String country) {
        shown.ifPresent(complaint -> tasks.submit(Lane.STORE, () -> {
                    book.courses().place(complaint, country);
                    return workedOut(complaint);
                })
                .onSuccess(this::show));
    }

    /** What to have before one's eyes on the telephone, a line each. */
    public String factsAtHand() {
        return course.get()
                .map(now -> String.join("\n", book.atHand(now).of(now)))
                .orElse("");
    }

    /** Begins the letter that puts the call noted last on paper. */
    public void confirmCall() {
        course.get().ifPresent(letters::confirmLastCall);
    }

    /** The last days ahead on which the person can use a right, the earliest first. */
    public List<UpcomingDay> rightsAhead() {
        return course.get().map(CaseCourse::rightsAhead).orElse(List.of());
    }

    /** What the first letter asked for, in one line, or blank. */
    public String asked() {
        return course.get().stream()
                .flatMap(now -> now.matter().lettersToCompany().stream())
                .limit(1)
                .flatMap(sent -> LetterAsks.in(sent.letter()).stream())
                .collect(Collectors.joining("; "));
    }

    public ObservableList<Ladder.Step> steps() {
        return stepsView;
    }

    /** The most pressing first. */
    public ObservableList<CourseWords.Line> clocks() {
        return clocksView;
    }

    /** Why no clock runs, or blank. */
    public ReadOnlyStringProperty clocksHintProperty() {
        return clocksHint.getReadOnlyProperty();
    }

    /** The right that is the first to lapse, when that is soon; or blank. */
    public ReadOnlyStringProperty closingProperty() {
        return closing.getReadOnlyProperty();
    }

    /** The letter under way, or the one to begin. */
    LetterTurn turn() {
        return turn;
    }

    /** Empty until it is worked out. */
    public ReadOnlyObjectProperty<Optional<CaseCourse>> courseProperty() {
        return course.getReadOnlyProperty();
    }

    /** What was worked out for a case that was left meanwhile is dropped. */
    private void show(CaseCourse now) {
        ComplaintCase complaint = now.matter().complaint();
        if (shown.filter(complaint::equals).isEmpty()) {
            return;
        }
        course.set(Optional.of(now));
        steps.setAll(book.ladder(now).of(now));
        clocks.setAll(book.clocks(now).of(now));
        closing.set(now.clocks().stream()
                .filter(clock -> clock.on(now.today()) == RunningClock.State.CLOSING)
                .findFirst()
                .map(book.clocks(now)::oneLine)
                .orElse(""));
        clocksHint.set(hint(now));
        turn.show(now);
    }

    /** Few rules hold everywhere, so the country is asked for beside them too. */
    private String hint(CaseCourse now) {
        if (now.matter().jurisdiction().isEmpty()) {
            return say("casefile.clock.noCountry");
        }
        return now.clocks().isEmpty() ? say("casefile.clock.none") : "";
    }

    private String say(String key) {
        return book.words().words().getString(key);
    }
}
