package app.redress.drafting;

import app.redress.drafting.Facts.Reference;
import app.redress.letter.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Facts made of the texts a person typed, one for each question. What no question asks is taken from the facts known
 * before.
 *
 * @param answers texts by the ids of their questions
 * @param reference the kind of number a bare number is
 */
public record AnswerSheet(Map<String, String> answers, String reference, TypedAnswers typed) {
    public AnswerSheet {
        answers = Map.copyOf(answers);
    }

    /** {@code known} with what the answers say; an answer that cannot be read says nothing, and is kept. */
    public Facts over(Facts known) {
        return new Facts(
                known.sender(),
                company(known.company()),
                known.date(),
                known.variant(),
                deal(known.deal().references()),
                story(),
                read(typed.contacts(text("tried"))),
                read(typed.losses(text("losses"))),
                read(typed.losses(text("contents"))),
                new Facts.Promise(
                        text("promise.words"),
                        text("promise.where"),
                        known.promise().on()),
                text("valued"),
                new Facts.Wish(remedy(known.wish().remedy()), typed.deadline(text("replyBy")), text("access")),
                TypedAnswers.lines(text("evidence")).toList(),
                behalf(known.behalf()),
                known.outside(),
                known.ladder(),
                details());
    }

    private Facts.Deal deal(List<Reference> known) {
        List<Reference> numbers = TypedAnswers.references(text("references"), reference).stream()
                .map(number -> known.contains(unnamed(number)) && isBare(number) ? unnamed(number) : number)
                .toList();
        return new Facts.Deal(
                text("item"),
                numbers,
                new Facts.Purchase(
                        typed.day(text("bought.on")),
                        typed.month(text("bought.on")).orElse(""),
                        text("bought.from"),
                        typed.money(text("bought.price")),
                        text("bought.paidBy")));
    }

    /** A number of which nobody has said what it numbers stays so. */
    private static Reference unnamed(Reference number) {
        return new Reference("", number.value());
    }

    private boolean isBare(Reference number) {
        return TypedAnswers.lines(text("references")).anyMatch(number.value()::equals);
    }

    private Facts.Story story() {
        return new Facts.Story(
                typed.day(text("began")), text("problem"), read(typed.events(text("events"))), text("impact"), grave());
    }

    private Party company(Party known) {
        String name = text("company.name");
        return new Party(name, known.attention(), known.address(), known.country(), known.email(), known.phone());
    }

    private Facts.Remedy remedy(Facts.Remedy known) {
        return new Facts.Remedy(
                constant(RemedyKind.values(), text("remedy.kind")),
                typed.money(text("remedy.amount")),
                text("remedy.workings"),
                known.words());
    }

    private Facts.Behalf behalf(Facts.Behalf known) {
        String name = text("onBehalfOf.name");
        // Redress offers the slip to sign with the question, so that a letter for somebody else encloses it.
        return new Facts.Behalf(name, text("onBehalfOf.relation"), known.authority() || !name.isBlank());
    }

    private Set<Gravity> grave() {
        return constant(Gravity.values(), text("grave")).map(Set::of).orElseGet(Set::of);
    }

    private Map<String, String> details() {
        Map<String, String> details = new HashMap<>(Unread.in(answers, typed));
        answers.forEach((id, text) -> {
            if (id.startsWith(Question.DETAIL) && !text.isBlank()) {
                details.put(id.substring(Question.DETAIL.length()), detail(text));
            }
        });
        return details;
    }

    /** A day is kept with its year, since a day without one would mean another next year. */
    private String detail(String text) {
        return typed.day(text).map(Object::toString).orElse(text.strip());
    }

    private String text(String question) {
        return answers.getOrDefault(question, "").strip();
    }

    private static <T> List<T> read(List<Optional<T>> entries) {
        return entries.stream().flatMap(Optional::stream).toList();
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Stream.of(constants)
                .filter(constant -> constant.name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-')
                        .equals(name))
                .findFirst();
    }
}
