package app.redress.drafting;

import app.redress.drafting.Facts.Loss;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Things with their sums, as a letter tells them: in a sentence, or three and more one below the other. */
record Itemised(List<Loss> things, LetterTask task) {
    private static final int LISTED = 3;

    boolean isEmpty() {
        return things.isEmpty();
    }

    boolean isListed() {
        return things.size() >= LISTED && !task.isShort();
    }

    /** Their sums, one for each currency. */
    String totals() {
        return Wording.list(
                Reckoning.totals(things).values().stream().map(task::write).toList());
    }

    /** In one sentence. */
    String inline(Function<Loss, String> each) {
        return Wording.list(things.stream().map(each).toList());
    }

    /** A line for each, with the total as the last. */
    String lines(Function<Loss, String> each) {
        return things.stream()
                        .map(thing -> "- " + Wording.capital(each.apply(thing)))
                        .collect(Collectors.joining("\n")) + "\n- In all: " + totals();
    }

    /** "On 3 May 2026", "in June 2023", or whatever was said of the day; blank when nothing was. */
    String when(Loss thing) {
        return thing.on().map(day -> "on " + task.write(day)).orElseGet(() -> TypedTime.inSentence(thing.when()));
    }
}
