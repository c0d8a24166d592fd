package app.redress.review.tone;

import java.util.regex.Pattern;

/** The words by which complaints tell what went wrong; praise beside them is rarely meant. */
final class BadNews {
    private static final Pattern WORDS = Pattern.compile("(?i)\\b(?:"
            + "delay(?:ed|s|ing)?|late|cancel(?:led|ed|ling|lation|s)?|lost|los(?:e|ing)|miss(?:ed|ing)?|broke(?:n)?"
            + "|fail(?:ed|s|ing|ure)?|wait(?:ed|ing|s)?|on hold|stuck|strand(?:ed)?|ruin(?:ed|ing|s)?|damag(?:ed|e|ing)|wrong|never"
            + "|no (?:one|reply|response|answer|record|refund|help|water|power|heating|wifi|wi-fi|food|hotel|signal)|nobody"
            + "|disconnect(?:ed|s|ing)?|hung up|hang(?:ing|s)? up|ignor(?:ed|ing|e|es)|overcharg(?:ed|ing)|(?:double|twice) charged|charged (?:twice|double|me|us)"
            + "|refus(?:ed|ing|e|es)|den(?:ied|ying)|outages?|crash(?:ed|es|ing)?|down|dead|leak(?:ed|ing|s)?|dirty|cold|rude|worst|terrible"
            + "|still (?:not|no|waiting|nothing)|not (?:been|working|arrived|here|answer\\w*|received|able|one)|(?:does|do|did|is|are|was|were|has|have|can|could|wo|would)n't"
            + "|cannot|can't|won't|without|hours?|unable|unavailable|unreachable|sitting|useless|poor|bad|sucks?|nothing|screwed|messed|errors?|problems?"
            + "|empty|smash(?:ed)?|crack(?:ed)?|flood(?:ed|ing)?|mould|mold|fee|fees|spam\\w*|automated|robot|nowhere"
            + ")\\b");

    private BadNews() {}

    /** Whether {@code text} tells of something that went wrong. */
    static boolean in(String text) {
        return WORDS.matcher(text).find();
    }
}
