package app.redress.drafting;

import app.redress.drafting.Facts.Loss;

/** What was lost or broken, thing by thing with its value. */
final class ContentsTold {
    private final Itemised things;
    private final LetterTask task;

    ContentsTold(LetterTask task) {
        this.things = new Itemised(Claimed.things(task.facts(), task.narrative()), task);
        this.task = task;
    }

    /** "What was lost or broken was worth €120: a wool coat, bought in 2023."; blank when nothing is named. */
    String sentence() {
        if (things.isEmpty()) {
            return "";
        }
        if (things.isListed()) {
            return "These things were lost or broken:\n\n"
                    + things.lines(thing -> dated(thing) + ": " + task.write(thing.amount()));
        }
        return worthOf(things.inline(things.things().size() == 1 ? this::dated : this::valued));
    }

    /** The same without the value and the days of each, where a page has no room for them. */
    String brief() {
        return things.isEmpty() ? "" : worthOf(things.inline(ContentsTold::named));
    }

    /** Their worth, to follow "which is", in a letter that lists them or in one that has no room for that. */
    String worth() {
        return task.isShort() ? "the value of what was lost or broken" : "the value of these things";
    }

    private String worthOf(String named) {
        return "What was lost or broken was worth " + things.totals() + ": " + named + ".";
    }

    private String dated(Loss thing) {
        return named(thing) + bought(thing);
    }

    private String valued(Loss thing) {
        return named(thing) + " (" + task.write(thing.amount()) + bought(thing) + ")";
    }

    private static String named(Loss thing) {
        return Article.first(Wording.clause(thing.what()));
    }

    private String bought(Loss thing) {
        String when = things.when(thing);
        return when.isEmpty() ? "" : ", bought " + when;
    }
}
