package app.redress.drafting;

import app.redress.drafting.Facts.Contact;
import app.redress.drafting.Facts.Event;
import app.redress.drafting.Facts.Loss;
import app.redress.drafting.Facts.Reference;
import app.redress.letter.EnglishVariant;
import app.redress.letter.WrittenDate;
import app.redress.text.TextRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what a person types into a form: days, sums, and lines of which each is an event, an attempt or a cost. Every
 * line yields one entry, empty when it lacks what it needs.
 *
 * @param country of the writer, ISO 3166-1 alpha-2, or blank
 * @param today a day without a year is the latest such day; a deadline the next
 */
public record TypedAnswers(EnglishVariant variant, String country, LocalDate today) {
    private static final int HALF_A_YEAR = 6;
    private static final Pattern RECEIPT = Pattern.compile("(?i),?\\s*\\(?(?:with )?(?:a )?receipt\\)?");
    private static final Pattern ALONE =
            Pattern.compile("(?<=,)\\s*((?!(?:19|20)\\d\\d(?!\\d))[\\d,]+(?:\\.\\d{1,2})?)\\s*(?=,|$)");
    private static final Pattern MEANT_NOTHING = Pattern.compile("^[\\s,:;–-]+|[\\s,:;–-]+$");

    /** A day that has been, as a date or counted back from today: "12 days ago". */
    public Optional<LocalDate> day(String text) {
        return WrittenDate.of(text, variant, today.minusMonths(HALF_A_YEAR)).or(() -> DaysAgo.before(today, text));
    }

    /** "March 2019" or a year, where no day is told. */
    public Optional<String> month(String text) {
        return day(text).isPresent() ? Optional.empty() : TypedTime.named(text);
    }

    /** A day to come. */
    public Optional<LocalDate> deadline(String text) {
        return WrittenDate.of(text, variant, today.plusMonths(HALF_A_YEAR));
    }

    /** A sum; without a currency, in the money of the writer's country, or in none while that is not known. */
    public Optional<Money> money(String text) {
        return TypedMoney.parse(text, country)
                .or(() -> TypedMoney.atHome(text, country))
                .or(() -> TypedMoney.unnamed(text));
    }

    /** Whether a sum was typed as a bare number, so that its currency is taken from the writer's country. */
    public boolean isCurrencyTaken(String text) {
        return TypedMoney.parse(text, country).isEmpty()
                && TypedMoney.atHome(text, country).isPresent();
    }

    /** Whether a sum was typed as a bare number while nobody knows whose money that is. */
    public boolean lacksCurrency(String text) {
        return money(text).filter(Money::isUnnamed).isPresent();
    }

    /** "3 October: the lid broke". */
    public List<Optional<Event>> events(String text) {
        return lines(text)
                .map(line -> dated(line).map(dated -> new Event(dated.on(), dated.rest())))
                .toList();
    }

    /** A line for each, as {@link ContactCells} reads it. */
    public List<Optional<Contact>> contacts(String text) {
        return lines(text)
                .map(line -> ContactCells.of(line, this).contact(this))
                .toList();
    }

    /** "a taxi home, £12, 3 October, receipt". */
    public List<Optional<Loss>> losses(String text) {
        return lines(text).map(this::loss).toList();
    }

    /** "order HF-20418"; without a word in front it is a {@code kind}. */
    public static List<Reference> references(String text, String kind) {
        return lines(text)
                .map(line -> {
                    Matcher named = Pattern.compile("(?i)(\\p{L}+)(?: (?:number|no\\.?|ref(?:erence)?))?:? (.+)")
                            .matcher(line);
                    return named.matches()
                            ? new Reference(named.group(1).toLowerCase(Locale.ROOT), named.group(2))
                            : new Reference(kind, line);
                })
                .toList();
    }

    static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    /** The first day that {@code line} names. */
    Optional<WrittenDate> firstDay(String line) {
        return WrittenDate.in(line, variant, today.minusMonths(HALF_A_YEAR)).stream()
                .filter(date -> date.day().isPresent())
                .findFirst();
    }

    private Optional<Dated> dated(String line) {
        return firstDay(line)
                .map(date -> new Dated(
                        date.day().orElseThrow(),
                        bare(line.substring(0, date.range().start())
                                + line.substring(date.range().end()))));
    }

    private Optional<Loss> loss(String line) {
        Optional<TextRange> place = TypedMoney.find(line).or(() -> bareSum(line));
        Optional<Money> amount = place.flatMap(found -> money(found.of(line)));
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        TextRange sum = place.orElseThrow();
        String rest = line.substring(0, sum.start()) + ", " + line.substring(sum.end());
        boolean receipt = RECEIPT.matcher(rest).find();
        String told = RECEIPT.matcher(rest).replaceAll("");
        Optional<Dated> dated = dated(told);
        List<String> parts = Stream.of(dated.map(Dated::rest).orElse(told).split(","))
                .map(TypedAnswers::bare)
                .filter(part -> !part.isEmpty())
                .toList();
        String when = dated.isPresent()
                ? ""
                : parts.stream().skip(1).filter(TypedTime::isOne).findFirst().orElse("");
        String what = parts.stream().filter(part -> !part.equals(when)).collect(Collectors.joining(", "));
        return Optional.of(new Loss(what.replaceFirst("^for ", ""), dated.map(Dated::on), when, amount.get(), receipt));
    }

    /** A number alone between commas: "a taxi home, 12". */
    private static Optional<TextRange> bareSum(String line) {
        Matcher number = ALONE.matcher(line);
        return number.find() ? Optional.of(new TextRange(number.start(1), number.end(1))) : Optional.empty();
    }

    private static String bare(String text) {
        return MEANT_NOTHING.matcher(text).replaceAll("").strip();
    }

    private record Dated(LocalDate on, String rest) {}
}
