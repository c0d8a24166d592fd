package app.redress.drafting;

import java.util.regex.Pattern;

/** The home of somebody who may rent from a social landlord in the UK, who answers complaints in two stages. */
record SocialTenancy(LetterTask task) {
    private static final Pattern COMPLAINED = Pattern.compile(
            "(?i)\\b(?:stage (?:1|one)|(?:formal |first |written |a |my |our )complaint|complained)\\b");

    boolean isPossible() {
        return task.law().equals("GB") && task.narrative().reference().equals("tenancy");
    }

    /** Whether a complaint was made before this letter; a report of the trouble is none. */
    boolean hasComplained() {
        return task.facts().tried().stream().anyMatch(contact -> COMPLAINED
                .matcher(contact.told() + "\n" + contact.said())
                .find());
    }
}
