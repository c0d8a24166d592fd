package app.redress.drafting;

import app.redress.letter.EnglishVariant;
import app.redress.letter.WrittenDate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Every fact of a case by the name that phrases call it by. */
final class KnownFacts implements Slots {
    private static final int DAYS_TO_ANSWER = 14;

    /** "A quarter of the price" need not be said to be of the price. */
    private static final Pattern OF_THE_PRICE = Pattern.compile("(?i)\\bprice\\b");

    /** A day that somebody is at home on: "Tuesday 1 December", "1 December", "weekday mornings". */
    private static final Pattern DAY = Pattern.compile(
            "(?i)^(?=(?:(?:mon|tues|wednes|thurs|fri|satur|sun|week)days?|weekends?|\\d{1,2} \\p{L}{3,})\\b)");

    private final LetterTask task;
    private final Facts facts;
    private final Map<String, String> gaps;
    private final Reckoning reckoning;
    private final Retelling retelling;
    private final LadderFacts ladder;
    private final Map<String, Supplier<String>> slots = new LinkedHashMap<>();

    KnownFacts(LetterTask task, Map<String, String> commonGaps) {
        this.task = task;
        this.facts = task.facts();
        this.gaps = new LinkedHashMap<>(commonGaps);
        this.gaps.putAll(task.narrative().gaps());
        this.reckoning = new Reckoning(task);
        this.retelling = new Retelling(task);
        this.ladder = new LadderFacts(task);
        slots.putAll(new Voices(task).slots());
        deal();
        story();
        wish();
        slots.putAll(ladder.slots());
        outside();
        slots.put("notice", () -> new FlightNotice(facts).words(task));
        slots.put("passengers with me", new Passengers(facts)::withTheWriter);
        facts.details().forEach((name, answer) -> {
            slots.put(name, () -> retelling.of(detail(answer)));
            slots.put("at " + name, () -> Moment.told(answer));
        });
    }

    @Override
    public Optional<String> find(String name) {
        Supplier<String> known = slots.get(name);
        return known == null ? Optional.empty() : Optional.of(known.get()).filter(words -> !words.isBlank());
    }

    @Override
    public String gap(String name) {
        if (name.equals("ref")) {
            return task.narrative().reference() + " " + gap("reference");
        }
        if (name.equals("the item")) {
            return "the " + gap("item");
        }
        return "[" + Phrase.words(gaps.getOrDefault(name, name), new Spelling(variant())) + "]";
    }

    @Override
    public EnglishVariant variant() {
        return task.variant();
    }

    /** Gives a phrase a name, so that other phrases can use it. */
    void define(String name, Supplier<String> words) {
        slots.put(name, words);
    }

    private void deal() {
        slots.put("warm", () -> task.style() == Style.PLAIN ? "" : "warm");
        String item = Wording.clause(facts.deal().item());
        slots.put("item", () -> retelling.of(Article.first(item)));
        slots.put("the item", () -> retelling.of(Article.again(item)));
        KnownNumbers numbers = new KnownNumbers(task);
        slots.put("reference", numbers::first);
        slots.put("ref", numbers::labelled);
        facts.deal()
                .references()
                .forEach(reference -> slots.put("ref." + reference.kind().toLowerCase(Locale.ROOT), reference::value));
        bought();
        slots.put("price", () -> facts.deal().bought().price().map(task::write).orElse(""));
        slots.put("payment", () -> Wording.clause(facts.deal().bought().paidBy()));
        Payment payment = new Payment(facts);
        slots.put("thing", () -> payment.isItem() ? "" : retelling.of(Article.first(item)));
        slots.put("means", () -> payment.isItem() ? "with " + item : payment.means());
        slots.put("account", payment::account);
    }

    private void bought() {
        Facts.Purchase bought = facts.deal().bought();
        slots.put("bought.on", () -> bought.on().map(task::write).orElse(bought.when()));
        slots.put("on the day", this::onThePaidDay);
        slots.put("second day", () -> find("second")
                .map(day -> find("bought.on")
                        .filter(day::equals)
                        .map(same -> "the same day")
                        .orElse(day))
                .orElse(""));
    }

    /** When the disputed money was taken; nothing of a contract or a tenancy, where only the first day is asked for. */
    private String onThePaidDay() {
        Payment payment = new Payment(facts);
        Optional<String> day = payment.on(task.narrative()).map(task::write);
        return day.isEmpty() && payment.isOfSomethingStanding(task.narrative())
                ? ""
                : "on " + day.orElseGet(() -> gap("paid.on"));
    }

    private void story() {
        Telling telling = new Telling(task);
        slots.put("that day", () -> task.write(new FirstDay(task).untold()));
        slots.put("story", () -> retelling.of(task.told(facts.story().problem(), ToldPart.STORY)));
        slots.put("events", telling::events);
        slots.put("tried", telling::tried);
        slots.put("tried.last", telling::triedLast);
        slots.put("impact", () -> retelling.of(task.told(facts.story().impact(), ToldPart.IMPACT)));
        CostsTold costs = new CostsTold(task);
        slots.put("losses", costs::sentence);
        slots.put("losses.brief", costs::brief);
        ContentsTold contents = new ContentsTold(task);
        slots.put("contents", contents::sentence);
        slots.put("contents.brief", contents::brief);
        slots.put("valued", () -> task.style() == Style.PLAIN ? "" : task.told(facts.valued(), ToldPart.VALUED));
        slots.put("promise", () -> facts.promise().words().strip().replaceAll("^[\"“]|[\"”.]+$", ""));
        PromisedWhere where = new PromisedWhere(facts.promise().where(), Addressee.company(facts.company()));
        slots.put("promise.where", () -> where.as(find("their").orElse("")));
        slots.put("promise.in its", () -> where.as("its"));
        slots.put("promise.on", () -> task.write(facts.promise().on()));
    }

    private void wish() {
        slots.put("amount", reckoning::written);
        slots.put("workings", reckoning::workings);
        slots.put(
                "of the price", () -> OF_THE_PRICE.matcher(reckoning.workings()).find() ? "" : "of the price");
        slots.put("disputed", () -> reckoning.disputed().map(task::write).orElse(""));
        slots.put("credited", () -> reckoning.credited().map(task::write).orElse(""));
        slots.put("wish", () -> Wording.clause(facts.wish().remedy().words().replaceFirst("(?i)^\\s*please ", "")));
        slots.put("by", () -> task.write(replyBy()));
        slots.put("access", () -> DAY.matcher(Wording.clause(facts.wish().access()))
                .replaceFirst("on $0"));
        slots.put("contact", () -> TemplateFiller.contact(facts.sender()));
        Enclosing enclosing = new Enclosing(task);
        slots.put("enclosures", () -> Wording.list(enclosing.listed()));
        slots.put("copies", enclosing::copies);
        slots.put("originals", () -> enclosing.isOne() ? "the original" : "the originals");
    }

    private void outside() {
        slots.put("body", () -> Wording.clause(facts.outside().nextBody().name()));
        slots.put("card", () -> facts.outside().cardEnding().strip());
        slots.put("american", () -> task.law().equals("US") ? "yes" : "");
        SocialTenancy tenancy = new SocialTenancy(task);
        slots.put("stage two", () -> tenancy.isPossible() ? "yes" : "");
        slots.put("stage one", () -> tenancy.isPossible() && tenancy.hasHadStageOne() ? "yes" : "");
        slots.put("complained", () -> tenancy.isPossible() && tenancy.hasComplained() ? "yes" : "");
        slots.put("rejecting", () -> new Payment(facts).isReturnable(task.law(), task.date()) ? "yes" : "");
        slots.put("by card", () -> new Payment(facts).isByCard() ? "yes" : "");
        slots.put("section 75", () -> new Payment(facts).isUnderSection75(task.country()) ? "yes" : "");
    }

    /**
     * The day asked for. One that is past, or not after that of an earlier letter, was asked for there: a reminder keeps
     * such a day while it is ahead, any other letter asks for one after it.
     */
    private LocalDate replyBy() {
        Optional<LocalDate> ahead = ladder.askedBy().filter(day -> day.isAfter(task.date()));
        LocalDate asked = ahead.orElse(task.date());
        return facts.wish()
                .replyBy()
                .filter(asked::isBefore)
                .or(() -> ahead.filter(day -> task.rung() == Rung.REMINDER))
                .orElse(asked.plusDays(DAYS_TO_ANSWER));
    }

    /** A day typed as 2026-11-21 is written as the letter writes days. */
    private String detail(String answer) {
        return WrittenDate.of(answer, variant(), task.date()).map(task::write).orElseGet(() -> Wording.clause(answer));
    }

    /** Gaps are words of ours, in which only the spelling is open. */
    private record Spelling(EnglishVariant variant) implements Slots {
        @Override
        public Optional<String> find(String name) {
            return Optional.empty();
        }

        @Override
        public String gap(String name) {
            return name;
        }
    }
}
