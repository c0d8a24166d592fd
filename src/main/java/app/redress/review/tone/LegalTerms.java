package app.redress.review.tone;

import app.redress.review.Category;
import app.redress.text.TextRange;
import java.util.regex.Pattern;

/** Words of law and of banking that sound like accusations or threats and are neither; a step to a body is no order. */
final class LegalTerms implements Guard {
    private static final Pattern TERMS = Pattern.compile("(?i)\\b(?:"
            + "(?:identity|id) theft|(?:fraud|theft|scam|anti-fraud) (?:department|team|unit|alert|report|claim|case"
            + "|number|squad|line|office|affidavit|protection|prevention|investigation|record)s?"
            + "|action fraud|serious fraud office|crime (?:reference|number)"
            + "|unfair (?:trading|terms|practices|commercial practices|dismissal)"
            + "|misleading (?:action|omission|description|advertising|within the meaning)s?"
            + "|(?:gross |contributory )?negligence (?:claim|action)|small claims(?: court| track)?"
            + "|letter before (?:action|claim)|consumer protection|harassment act"
            + "|(?:fraudulent|unauthori[sz]ed) (?:charge|transaction|payment|account|activity|inquir(?:y|ie)|use|claim)s?"
            + "|bad faith claim|without prejudice|breach of contract|false (?:representation|advertising)s?"
            + ")\\b");

    private static final Pattern BODIES = Pattern.compile(
            "(?i)\\b(?:ombuds\\w+|regulator|adjudicat\\w+|tribunal|small claims|trading standards|citizens advice|arbitrat\\w+)\\b");

    @Override
    public boolean silences(Alarm alarm, Sentence sentence, Passage passage) {
        TextRange within = sentence.range();
        if (alarm.category() == Category.DEMAND
                && BODIES.matcher(within.of(passage.text())).find()) {
            return true;
        }
        return TERMS.matcher(within.of(passage.text()))
                .results()
                .map(m -> new TextRange(m.start(), m.end()).plus(within.start()))
                .anyMatch(term -> term.contains(alarm.range()));
    }
}
