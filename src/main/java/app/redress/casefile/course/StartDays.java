package app.redress.casefile.course;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.reply.ReplyKind;
import app.redress.drafting.Facts;
import app.redress.letter.EnglishVariant;
import app.redress.letter.WrittenDate;
import app.redress.rulebook.Clock.StartEvent;
import app.redress.rulebook.CountedFrom;
import app.redress.rulebook.Sector;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The days of a case that clocks are counted from, as far as they are known. A day that was not told is not guessed. */
final class StartDays {
    /** Answers to the questions of single situations that name such a day. */
    private static final Map<StartEvent, List<String>> ANSWERS = Map.of(
            StartEvent.DELIVERY, List.of("delivered", "arrived"),
            StartEvent.CANCELLATION, List.of("cancelledOn"),
            StartEvent.GOODS_BACK, List.of("returned"),
            StartEvent.JOURNEY, List.of("travelled"),
            StartEvent.STATEMENT, List.of("statement"),
            StartEvent.KNOWLEDGE, List.of("noticed"),
            StartEvent.PROBLEM, List.of("happened", "noticed", "entered", "billed", "charged"));

    /** Words of dated events that name such a day. */
    private static final Map<StartEvent, Pattern> TOLD = Map.of(
            StartEvent.DELIVERY, words("delivered|collected|(?:arrived|came|received)(?! (?:a|an|no|your|their) )"),
            StartEvent.CANCELLATION, words("cancell?ed|withdrew|withdrawn"),
            StartEvent.GOODS_BACK, words("(?:sent|brought|took) (?:it|them|the \\w+) back|returned"),
            StartEvent.REPAIR,
                    words("(?:got|had|received) (?:it|them|(?:the|my) (?!money|refund|deposit)\\w+) back"
                            + "|(?:came|was|were) back (?:repaired|mended|fixed|(?:from|after) (?:the )?repair)"
                            + "|(?:collected|picked up|got|received) (?:it|them|(?:the|my) \\w+)"
                            + " (?:repaired|(?:from|after) (?:the )?repair)"
                            + "|(?:repaired|mended|replacement) (?:\\w+ )?(?:came|arrived|was delivered)"),
            StartEvent.STATEMENT, words("statement"));

    /** Who comes is not what was delivered. */
    private static final Pattern VISIT = words("engineer|technician|fitter|visit|reply|letter|e-?mail|answer|call");

    private static final Set<Sector> FLIGHTS = Set.of(Sector.AIRLINE, Sector.BAGGAGE);

    private static final Set<Sector> GOODS = Set.of(Sector.RETAIL, Sector.ONLINE, Sector.PARCEL);

    /** Where the day of the payment is the day that counts: goods, and the payment itself. */
    private static final Set<Sector> PAID_FOR =
            Set.of(Sector.RETAIL, Sector.ONLINE, Sector.PARCEL, Sector.BANK, Sector.CARD, Sector.PAYMENTS);

    /** Answers that name the day something was to come or to be done. */
    private static final List<String> DUE = List.of("travelled", "eventDay", "promised");

    private final CaseMatter matter;

    StartDays(CaseMatter matter) {
        this.matter = matter;
    }

    Optional<CountedFrom> of(StartEvent event) {
        return switch (event) {
            case COMPLAINT, COMPLAINT_RECEIVED -> new ComplaintDays(matter).inWriting();
            case COMPLAINT_RAISED -> new ComplaintDays(matter).raised();
            case ACKNOWLEDGEMENT -> on(acknowledged());
            case FINAL_ANSWER -> on(matter.last(ReplyKind.FINAL).map(CaseEntry::on));
            case LETTER_BEFORE_CLAIM ->
                on(new LettersByRung(matter).beforeClaim().map(LetterSent::on));
            case PURCHASE -> on(bought());
            case PROBLEM -> on(wentWrong());
            case DELIVERY -> on(delivered());
            case BREACH -> on(broken());
            case DUE -> on(due());
            case AGREEMENT, COURT_CLAIM -> Optional.empty();
            default -> on(told(event));
        };
    }

    private Optional<LocalDate> acknowledged() {
        return new StageTwo(matter)
                .repliesBefore().stream()
                        .filter(reply -> reply.kind()
                                .filter(ReplyKind.ACKNOWLEDGEMENT::equals)
                                .isPresent())
                        .map(CaseEntry::on)
                        .reduce((earlier, later) -> later)
                        .or(() -> new ComplaintDays(matter).acknowledged());
    }

    /** A bag comes back; other goods come, or are bought in a shop and taken home. */
    private Optional<LocalDate> delivered() {
        Set<Sector> sectors = matter.sectors();
        if (sectors.stream().anyMatch(FLIGHTS::contains)) {
            return answer("returned");
        }
        boolean shop = sectors.contains(Sector.RETAIL) && !sectors.contains(Sector.ONLINE);
        Optional<LocalDate> came = told(StartEvent.DELIVERY);
        return shop ? came.or(this::bought) : came;
    }

    /** What came faulty was so when it came; any other contract was broken on the day it went wrong. */
    private Optional<LocalDate> broken() {
        boolean goods = isGoods()
                && !matter.isStillToCome()
                && told(StartEvent.GOODS_BACK).isEmpty();
        Optional<LocalDate> came = goods ? delivered().or(this::bought) : Optional.empty();
        return came.or(this::wentWrong);
    }

    /** What was booked is due on its own day, however early it was paid; without one, only the day it failed is known. */
    private Optional<LocalDate> due() {
        Optional<LocalDate> set =
                DUE.stream().flatMap(id -> answer(id).stream()).findFirst();
        if (set.isPresent()) {
            return set;
        }
        boolean atOnce = !Collections.disjoint(matter.sectors(), PAID_FOR) && !matter.isStillToCome();
        return atOnce ? delivered().or(this::bought) : wentWrong();
    }

    private Optional<LocalDate> bought() {
        return matter.facts().deal().bought().on();
    }

    private Optional<LocalDate> wentWrong() {
        return matter.facts().story().began().or(() -> told(StartEvent.PROBLEM));
    }

    private boolean isGoods() {
        return !Collections.disjoint(matter.sectors(), GOODS);
    }

    private Optional<LocalDate> told(StartEvent event) {
        return ANSWERS.getOrDefault(event, List.of()).stream()
                .flatMap(id -> answer(id).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(TOLD.get(event)).flatMap(this::amongEvents));
    }

    private Optional<LocalDate> answer(String id) {
        return Optional.ofNullable(matter.facts().details().get(id))
                .flatMap(typed -> WrittenDate.of(typed, variant(), near()));
    }

    private Optional<LocalDate> amongEvents(Pattern sign) {
        Facts.Story story = matter.facts().story();
        Stream<LocalDate> events = story.events().stream()
                .filter(event -> tells(sign, event.what()))
                .map(Facts.Event::on);
        Stream<LocalDate> sentences = Stream.of(story.problem().split("(?<=[.!?])\\s+", -1))
                .filter(sentence -> tells(sign, sentence))
                .flatMap(sentence -> WrittenDate.in(sentence, variant(), near()).stream())
                .flatMap(date -> date.day().stream());
        return Stream.concat(events, sentences).findFirst();
    }

    private static boolean tells(Pattern sign, String words) {
        return sign.matcher(words).find() && !VISIT.matcher(words).find();
    }

    private EnglishVariant variant() {
        return matter.facts()
                .variant()
                .orElseGet(() -> EnglishVariant.ofCountry(matter.writer().country()));
    }

    /** Days without a year fall near the day the trouble began. */
    private LocalDate near() {
        return matter.facts()
                .story()
                .began()
                .or(() -> matter.facts().deal().bought().on())
                .or(() -> matter.letters().stream().map(LetterSent::on).findFirst())
                .orElse(LocalDate.ofInstant(matter.complaint().updated(), ZoneOffset.UTC));
    }

    private static Optional<CountedFrom> on(Optional<LocalDate> day) {
        return day.map(CountedFrom::on);
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?i)(?<![\\p{L}])(?:" + alternatives + ")(?![\\p{L}])");
    }
}
