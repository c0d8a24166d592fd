package app.redress.casefile.ui;

import app.redress.casefile.CaseEntry.Channel;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseId;
import app.redress.casefile.Departure;
import app.redress.casefile.Departures;
import app.redress.casefile.FilesThatLeft;
import app.redress.casefile.ReplyByDate;
import app.redress.casefile.course.BeforeSending;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.letter.Placeholders;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Marking a letter as sent: how and when it left, and by when an answer is due. */
public final class MarkAsSentViewModel extends EntryFormViewModel<LetterSent> {
    private final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(this, "channel", Channel.EMAIL);
    private final StringProperty proof = new SimpleStringProperty(this, "proof", "");
    private final ObjectProperty<@Nullable LocalDate> replyBy = new SimpleObjectProperty<>(this, "replyBy");
    private final StringProperty replyByProblem = new SimpleStringProperty(this, "replyByProblem", "");
    private final StringProperty replyByHint = new SimpleStringProperty(this, "replyByHint", "");
    private final StringProperty openGaps = new SimpleStringProperty(this, "openGaps", "");
    private final StringProperty notes = new SimpleStringProperty(this, "notes", "");
    private final StringProperty leftAs = new SimpleStringProperty(this, "leftAs", "");
    private final EntryKeeping keeping;
    private final BeforeSending before;
    private final Departures departures;
    private FilesThatLeft exported = FilesThatLeft.NONE;
    private Optional<Letter> letter = Optional.empty();
    private LocalDate suggested = LocalDate.EPOCH;

    /**
     * @param before looks the letter over against its case
     * @param departures know which files were exported
     */
    public MarkAsSentViewModel(EntryKeeping keeping, BeforeSending before, Departures departures) {
        super(keeping);
        this.keeping = keeping;
        this.departures = departures;
        this.before = before;
        onProperty().subscribe(day -> suggestReplyBy(day));
        channel.subscribe(way -> nameFile());
    }

    /** Begins for {@code toSend}, which is kept as it stands now. */
    public void begin(CaseId id, Letter toSend, Runnable kept) {
        letter = Optional.of(toSend);
        channel.set(wayTo(toSend.recipient()));
        begin(id, toSend.variant(), Optional.empty(), kept);
        notes.set("");
        show(FilesThatLeft.NONE);
        background(() -> FilesThatLeft.of(leftSinceTheLast(id), toSend), this::show, why -> {});
        background(() -> before.notes(id, toSend), found -> notes.set(String.join("\n", found)), why -> {});
    }

    /** By post only to somebody who has an address and no mail address. */
    private static Channel wayTo(Party recipient) {
        boolean post =
                recipient.email().isBlank() && !recipient.address().stream().allMatch(String::isBlank);
        return post ? Channel.POST : Channel.EMAIL;
    }

    /** What was exported before went with the letter before. */
    private List<Departure> leftSinceTheLast(CaseId id) {
        Optional<Instant> last = keeping.lastSent(id).map(LetterSent::logged);
        return departures.of(id).stream()
                .filter(departure ->
                        last.filter(sent -> !departure.left().isAfter(sent)).isEmpty())
                .toList();
    }

    /** Who made a mail of it last will have sent that, whether the address was known or not. */
    private void show(FilesThatLeft found) {
        exported = found;
        if (found.endsInMail() && channel.get() == Channel.POST) {
            channel.set(Channel.EMAIL);
        }
        nameFile();
    }

    private void nameFile() {
        String key = exported.isOutdated() ? "casefile.sent.file.outdated" : "casefile.sent.file";
        leftAs.set(exported.sentBy(channel.get())
                .or(exported::last)
                .map(copy -> words().say(key, copy.name()))
                .orElse(""));
    }

    /** Which exported file is kept with the letter, in words, or blank. */
    public StringProperty leftAsProperty() {
        return leftAs;
    }

    public ObjectProperty<Channel> channelProperty() {
        return channel;
    }

    /** Registered number or the like, or blank. */
    public StringProperty proofProperty() {
        return proof;
    }

    public ObjectProperty<@Nullable LocalDate> replyByProperty() {
        return replyBy;
    }

    public StringProperty replyByProblemProperty() {
        return replyByProblem;
    }

    /** Where the reply-by day was taken from. */
    public StringProperty replyByHintProperty() {
        return replyByHint;
    }

    /** How many gaps the letter still has, in words, or blank. */
    public StringProperty openGapsProperty() {
        return openGaps;
    }

    /** What in the letter is worth another look, a line each, or blank. */
    public StringProperty notesProperty() {
        return notes;
    }

    @Override
    protected void fill(Optional<LetterSent> entry) {
        proof.set("");
        replyByProblem.set("");
        replyBy.set(null);
        suggestReplyBy(onProperty().get());
        int gaps = letter.map(sent ->
                        Placeholders.in(sent.subject() + "\n" + sent.body()).size())
                .orElse(0);
        openGaps.set(gaps == 0 ? "" : words().say("casefile.sent.openGaps", gaps));
    }

    @Override
    protected boolean check() {
        LocalDate answer = replyBy.get();
        LocalDate day = onProperty().get();
        if (answer == null) {
            replyByProblem.set(words().say("casefile.form.noDay"));
        } else if (day != null && !answer.isAfter(day)) {
            replyByProblem.set(words().say("casefile.sent.replyByTooEarly"));
        } else {
            replyByProblem.set("");
        }
        return replyByProblem.get().isEmpty();
    }

    @Override
    protected LetterSent entry(UUID id, LocalDate day, Instant logged) {
        Letter sent = letter.orElseThrow(NoSuchElementException::new);
        LocalDate answer = replyBy.get();
        return new LetterSent(
                id,
                day,
                logged,
                sent,
                channel.get(),
                proof.get().strip(),
                answer == null ? day.plusDays(ReplyByDate.DAYS) : answer,
                files(),
                exported.sentBy(channel.get()));
    }

    /** Follows the day the letter left, until the person has chosen a day of their own. */
    private void suggestReplyBy(@Nullable LocalDate day) {
        LocalDate chosen = replyBy.get();
        if (day == null || letter.isEmpty() || (chosen != null && !chosen.equals(suggested))) {
            return;
        }
        Letter sent = letter.get();
        suggested = ReplyByDate.of(sent.body(), sent.date(), day);
        replyBy.set(suggested);
        boolean named = ReplyByDate.in(sent.body(), sent.date())
                .filter(suggested::equals)
                .isPresent();
        replyByHint.set(words().say(named ? "casefile.sent.replyByFromLetter" : "casefile.sent.replyByDefault"));
    }
}
