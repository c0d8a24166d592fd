package app.redress.drafting;

import app.redress.drafting.Facts.Earlier;
import app.redress.drafting.Facts.Loss;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What goes with a letter: the person's evidence, receipts of losses, and on later rungs the letters before. */
final class Enclosing {
    /** Its first noun, before what it is of, does not end in s. */
    private static final Pattern ONE = Pattern.compile(
            "(?i)(?:the|my|our|your|his|her|their|an?) (?:(?! (?:of|with|for|from|that)\\b).)*?[^s](?: (?:of|with|for|from|that)\\b.*)?");

    private final LetterTask task;
    private final Facts facts;

    Enclosing(LetterTask task) {
        this.task = task;
        this.facts = task.facts();
    }

    /** Each with its article, in the order it is named. */
    List<String> listed() {
        List<String> things = new ArrayList<>(letters());
        facts.evidence().stream().map(Wording::clause).map(Article::again).forEach(things::add);
        List<String> receipts = receipts();
        if (!receipts.isEmpty()) {
            things.add((receipts.size() == 1 ? "the receipt for " : "the receipts for ") + Wording.list(receipts));
        }
        if (facts.behalf().authority()) {
            things.add("the signed authority");
        }
        return things.stream().distinct().toList();
    }

    /** "A copy of the receipt", "copies of the receipt and two photographs". */
    String copies() {
        List<String> things = listed();
        if (things.isEmpty()) {
            return "";
        }
        return (isOne() ? "a copy of " : "copies of ") + Wording.list(things);
    }

    /** Whether there is one thing and no more of it. */
    boolean isOne() {
        List<String> things = listed();
        return things.size() == 1 && ONE.matcher(things.get(0)).matches();
    }

    /** Of what; those that the evidence names together, "receipts for things bought meanwhile", are not named again. */
    private List<String> receipts() {
        List<String> evidence = facts.evidence().stream()
                .map(thing -> thing.strip().toLowerCase(Locale.ROOT))
                .toList();
        Stream<Loss> lost = evidence.stream().anyMatch(thing -> thing.endsWith("receipts"))
                ? Stream.empty()
                : facts.contents().stream();
        Stream<Loss> spent = evidence.stream().anyMatch(thing -> thing.contains("receipts"))
                ? Stream.empty()
                : facts.losses().stream();
        return Stream.concat(lost, spent)
                .filter(Loss::receipt)
                .map(loss -> Article.again(Wording.clause(loss.what())))
                .toList();
    }

    private List<String> letters() {
        List<Earlier> sent = facts.ladder().letters();
        if (sent.isEmpty() || task.rung() == Rung.FIRST) {
            return List.of();
        }
        String last = task.write(sent.get(0).on());
        return List.of(sent.size() == 1 ? "my letter of " + last : "my letters since " + last);
    }
}
