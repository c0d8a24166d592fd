package app.redress.drafting;

import app.redress.drafting.Facts.Loss;
import java.util.List;

/** What it has cost besides the price. */
final class CostsTold {
    private final Itemised costs;
    private final LetterTask task;

    CostsTold(LetterTask task) {
        this.costs = new Itemised(task.facts().losses(), task);
        this.task = task;
    }

    /**
     * "I also had to pay £12 for a taxi on 3 May 2026 and £8 for parking, £20 in all."; blank without losses. Where the
     * letter tells of no payment before, there is nothing that this one comes on top of.
     */
    String sentence() {
        if (costs.isEmpty()) {
            return "";
        }
        if (costs.isListed()) {
            return (tellsPrice() ? "It has also cost me:" : "It has cost me:") + "\n\n"
                    + costs.lines(loss -> Wording.clause(loss.what()) + ": " + task.write(loss.amount()) + when(loss));
        }
        String items = costs.inline(
                loss -> task.write(loss.amount()) + " for " + Article.first(Wording.clause(loss.what())) + when(loss));
        String totals = costs.things().size() == 1 ? "" : ", " + costs.totals() + " in all";
        return paying() + items + totals + ".";
    }

    /** The same without the days, where a page has no room for them: "I also had to pay £20 in all for a taxi and parking." */
    String brief() {
        return costs.isEmpty()
                ? ""
                : paying() + costs.totals() + " for " + costs.inline(loss -> Article.first(Wording.clause(loss.what())))
                        + ".";
    }

    /** The costs, once they have been told, to follow "which is". */
    String named() {
        return costs.isListed() ? "the total of these costs" : "what I had to pay for " + Wording.list(things());
    }

    String totals() {
        return costs.totals();
    }

    private String paying() {
        return tellsPrice() ? "I also had to pay " : "I had to pay ";
    }

    private boolean tellsPrice() {
        return task.facts().deal().bought().price().isPresent()
                && task.narrative().account().stream().anyMatch(sentence -> sentence.contains("{price}"));
    }

    /** "Last week" would be another week for whoever reads it. */
    private String when(Loss loss) {
        boolean told = loss.on().isPresent() || TypedTime.isNamed(loss.when());
        return told ? " " + costs.when(loss) : "";
    }

    /** As they are named again, after the sentence that lists them; a short letter has none. */
    private List<String> things() {
        return costs.things().stream()
                .map(loss -> Wording.clause(loss.what()))
                .map(task.isShort() ? Article::first : Article::again)
                .toList();
    }
}
