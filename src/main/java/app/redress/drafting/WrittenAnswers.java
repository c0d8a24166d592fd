package app.redress.drafting;

import app.redress.letter.EnglishVariant;
import app.redress.letter.WrittenDate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts written into a form again, so that {@link TypedAnswers} reads the same out of it. */
public final class WrittenAnswers {
    private static final Set<String> LISTS = Set.of("events", "tried", "losses", "contents", "references", "evidence");

    private final Facts facts;
    private final TypedAnswers typed;

    public WrittenAnswers(Facts facts, TypedAnswers typed) {
        this.facts = facts;
        this.typed = typed;
    }

    /** A text for each question, by its id; blank where nothing is known. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        deal(texts);
        story(texts);
        wish(texts);
        facts.details().forEach((name, answer) -> {
            if (!Unread.isNamed(name)) {
                texts.put(Question.DETAIL + name, detail(answer));
            }
        });
        Unread.of(facts).forEach((question, told) -> texts.merge(question, told, Unread::beside));
        return texts;
    }

    /** The same with one more: a list grows by {@code answer}, anything else is answered anew. */
    public Map<String, String> textsWith(String question, String answer) {
        Map<String, String> texts = texts();
        String before = texts.getOrDefault(question, "");
        boolean grows = LISTS.contains(question) && !before.isBlank();
        texts.put(question, grows ? before + "\n" + answer : answer);
        return texts;
    }

    private void deal(Map<String, String> texts) {
        texts.put("company.name", facts.company().name());
        texts.put("item", facts.deal().item());
        texts.put("references", lines(facts.deal().references().stream().map(ref -> (ref.kind() + " " + ref.value())
                .strip())));
        texts.put(
                "bought.on",
                facts.deal()
                        .bought()
                        .on()
                        .map(this::day)
                        .orElse(facts.deal().bought().when()));
        texts.put("bought.from", facts.deal().bought().from());
        texts.put("bought.price", money(facts.deal().bought().price()));
        texts.put("bought.paidBy", facts.deal().bought().paidBy());
    }

    private void story(Map<String, String> texts) {
        texts.put("began", day(facts.story().began()));
        texts.put("problem", facts.story().problem());
        texts.put("events", lines(facts.story().events().stream().map(event -> day(event.on()) + ": " + event.what())));
        texts.put("tried", lines(facts.tried().stream().map(contact -> ContactCells.of(contact, typed)
                .line())));
        texts.put("impact", facts.story().impact());
        texts.put("losses", lines(facts.losses().stream().map(this::loss)));
        texts.put("contents", lines(facts.contents().stream().map(this::loss)));
        texts.put("promise.words", facts.promise().words());
        texts.put("promise.where", facts.promise().where());
    }

    private void wish(Map<String, String> texts) {
        texts.put("valued", facts.valued());
        texts.put(
                "remedy.kind", facts.wish().remedy().kind().map(RemedyKind::id).orElse(""));
        texts.put("remedy.amount", money(facts.wish().remedy().amount()));
        texts.put("remedy.workings", facts.wish().remedy().workings());
        texts.put("replyBy", day(facts.wish().replyBy()));
        texts.put("evidence", String.join("\n", facts.evidence()));
        texts.put("access", facts.wish().access());
        texts.put(
                "grave",
                facts.story().grave().stream()
                        .sorted()
                        .findFirst()
                        .map(Gravity::id)
                        .orElse(""));
        texts.put("onBehalfOf.name", facts.behalf().name());
        texts.put("onBehalfOf.relation", facts.behalf().relation());
    }

    private String loss(Facts.Loss loss) {
        String when = loss.on().map(this::day).orElse(loss.when());
        String on = when.isBlank() ? "" : ", " + when;
        return loss.what() + ", " + money(Optional.of(loss.amount())) + on + (loss.receipt() ? ", receipt" : "");
    }

    private String detail(String answer) {
        return WrittenDate.of(answer, EnglishVariant.GB, typed.today())
                .map(this::day)
                .orElse(answer);
    }

    private String day(Optional<LocalDate> day) {
        return day.map(this::day).orElse("");
    }

    private String day(LocalDate day) {
        return LetterDates.write(day, typed.variant());
    }

    private String money(Optional<Money> money) {
        return money.map(sum -> sum.write(typed.country())).orElse("");
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
