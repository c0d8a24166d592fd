package app.redress.drafting;

import java.util.regex.Pattern;

/** The home of somebody who may rent from a social landlord in the UK, who answers complaints in two stages. */
record SocialTenancy(LetterTask task) {
    private static final Pattern STAGE_ONE = Pattern.compile("(?i)\\bstage (?:1|one)\\b");
    private static final Pattern COMPLAINED =
            Pattern.compile(STAGE_ONE + "|(?i)\\b(?:(?:formal |first |written |a |my |our )complaint|complained)\\b");

    boolean isPossible() {
        return task.law().equals("GB") && task.narrative().reference().equals("tenancy");
    }

    /** Whether a complaint was made before this letter; a report of the trouble is none. */
    boolean hasComplained() {
        return isTold(COMPLAINED);
    }

    /** Whether that complaint was called the first stage, which is so only where there is a second. */
    boolean hasHadStageOne() {
        return isTold(STAGE_ONE);
    }

    private boolean isTold(Pattern words) {
        return task.facts().tried().stream().anyMatch(contact -> words.matcher(contact.told() + "\n" + contact.said())
                .find());
    }
}
