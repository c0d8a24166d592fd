package app.redress.drafting;

import app.redress.drafting.Facts.Loss;

/** What was lost or broken, thing by thing with its value. */
final class ContentsTold {
    private final Itemised things;
    private final LetterTask task;

    ContentsTold(LetterTask task) {
        this.things = new Itemised(task.facts().contents(), task);
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
        boolean one = things.things().size() == 1;
        return "What was lost or broken was worth " + things.totals() + ": "
                + things.inline(one ? this::dated : this::valued) + ".";
    }

    /** Their worth, to follow "which is", in a letter that lists them or in one that has no room for that. */
    String worth() {
        return task.isShort() ? "the value of what was lost or broken" : "the value of these things";
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
