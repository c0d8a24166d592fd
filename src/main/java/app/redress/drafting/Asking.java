package app.redress.drafting;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one plain request, with its sum and its day; a second one for money is numbered. */
final class Asking {
    private static final String PAY = "pay {amount}, which is {workings}";

    private final LetterTask task;
    private final LetterForms forms;
    private final KnownFacts known;

    Asking(LetterTask task, LetterForms forms, KnownFacts known) {
        this.task = task;
        this.forms = forms;
        this.known = known;
    }

    void define(LetterForm form) {
        known.define("ask", () -> ask(form));
    }

    private String ask(LetterForm form) {
        Optional<RemedyKind> kind = task.facts().wish().remedy().kind();
        if (kind.isEmpty()) {
            known.define("act", () -> "[what you ask for: " + choices() + "]");
            return Phrase.say(form.one(), known);
        }
        Request request = request(kind.get());
        String act = Phrase.words(request.act(), known);
        // What follows speaks to the company; nobody else can do it.
        String then = task.isToCompany() ? Phrase.say(request.then(), known) : "";
        if (asksForMoneyToo(kind.get(), request)) {
            String list = "\n\n1. " + Wording.capital(act) + ".\n2. " + Phrase.say(PAY, known) + ".";
            return Phrase.say(form.two(), known) + list + (then.isEmpty() ? "" : "\n\n" + then);
        }
        known.define("act", () -> act);
        return Wording.joined(Stream.of(Phrase.say(form.one(), known), then));
    }

    /** A repair, say, and a sum besides; a phrase that names the sum itself needs no second. */
    private boolean asksForMoneyToo(RemedyKind kind, Request request) {
        return !task.isShort()
                && !kind.isMoney()
                && !request.tellsSum()
                && known.find("amount").isPresent();
    }

    private Request request(RemedyKind kind) {
        Request own = task.narrative().requests().get(kind);
        if (own == null || own.act().isBlank()) {
            return Objects.requireNonNull(forms.requests().get(kind), kind.id());
        }
        return own;
    }

    private String choices() {
        return task.narrative().requests().entrySet().stream()
                .map(asked -> called(asked.getKey(), asked.getValue()))
                .limit(3)
                .collect(Collectors.joining(", "));
    }

    private String called(RemedyKind kind, Request request) {
        return request.choice().isBlank()
                ? forms.gaps().getOrDefault("remedy." + kind.id(), kind.id())
                : Wording.small(request.choice());
    }
}
