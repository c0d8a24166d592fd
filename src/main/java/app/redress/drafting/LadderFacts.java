package app.redress.drafting;

import app.redress.drafting.Facts.Earlier;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What later letters tell: the letters so far, their answers, an offer, and who deserves thanks. */
final class LadderFacts {
    private final LetterTask task;
    private final Facts facts;

    LadderFacts(LetterTask task) {
        this.task = task;
        this.facts = task.facts();
    }

    Map<String, Supplier<String>> slots() {
        Map<String, Supplier<String>> slots = new LinkedHashMap<>();
        List<Earlier> letters = facts.ladder().letters();
        if (!letters.isEmpty()) {
            Earlier last = letters.get(letters.size() - 1);
            slots.put("first.on", () -> task.write(letters.get(0).on()));
            slots.put("last.on", () -> letters.size() > 1 ? task.write(last.on()) : "");
            slots.put(
                    "first.by",
                    () -> task.write(
                            last.replyBy().or(() -> facts.wish().replyBy().filter(this::isGone))));
            slots.put("early", () -> askedBy().filter(day -> !isGone(day)).isPresent() ? "yes" : "");
            slots.put("answered", () -> task.write(last.answeredOn()));
            slots.put(
                    "answer",
                    () -> Telling.isNoAnswer(last.answer())
                            ? ""
                            : new Retelling(task).of(Telling.answer(last.answer())));
        }
        slots.putAll(ending());
        return slots;
    }

    /** The last day by which an earlier letter asked for an answer. */
    Optional<LocalDate> askedBy() {
        return facts.ladder().letters().stream()
                .flatMap(letter -> letter.replyBy().stream())
                .max(Comparator.naturalOrder());
    }

    /** What ends a matter. */
    private Map<String, Supplier<String>> ending() {
        Map<String, Supplier<String>> slots = new LinkedHashMap<>();
        slots.put("offer.on", () -> task.write(facts.ladder().offer().on()));
        slots.put("offer", this::offer);
        slots.put("reason", () -> Wording.clause(facts.ladder().reason().replaceFirst("(?i)^\\s*because ", "")));
        slots.put("conditions", this::conditions);
        slots.put("praised", () -> facts.ladder().praised().strip());
        slots.put("deed", () -> Wording.sentences(facts.ladder().deed()));
        return slots;
    }

    private String offer() {
        Facts.Offer offer = facts.ladder().offer();
        String what = Wording.clause(offer.what());
        return offer.amount()
                .map(task::write)
                .map(sum -> what.isEmpty() ? sum : what + " and " + sum)
                .orElse(what);
    }

    private String conditions() {
        List<String> conditions = facts.ladder().conditions();
        return IntStream.range(0, conditions.size())
                .mapToObj(i -> (i + 1) + ". " + Wording.sentences(conditions.get(i)))
                .collect(Collectors.joining("\n"));
    }

    private boolean isGone(LocalDate day) {
        return !day.isAfter(task.date());
    }
}
