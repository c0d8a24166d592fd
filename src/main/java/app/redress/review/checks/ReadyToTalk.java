package app.redress.review.checks;

import java.util.List;
import java.util.regex.Pattern;

/** K46: the letter says how to go on together. */
final class ReadyToTalk extends CatalogueCheck {
    private static final int LAST_SENTENCES = 6;
    private static final Pattern OPEN_TIMES =
            Pattern.compile("(?i)(?<![\\p{L}])(?:(?:any|most|either) (?:\\w+ )?(?:times?"
                    + "|hours?|days?|mornings?|afternoons?|evenings?|nights?|weekdays?|weekends?)|(?:between|from) \\S+(?: ?[ap]m)? (?:and|to|till|until)"
                    + " \\S+|(?:after|before|until|till|from) (?:\\d{1,2}\\b(?! (?:days|weeks|months))|(?:one|two|three|four|five|six|seven"
                    + "|eight|nine|ten)\\b(?! (?:\\p{L}+ )?(?!weekdays|weekends|nights|\\p{L}+days)\\p{L}{3,}s(?![\\p{L}]))|(?:noon|lunch|school|work|tea|dark)\\b)|(?:during|in|within) (?:\\w+ )?(?:business|office|shop|store|working|opening|school) hours|(?:during|throughout|in) the (?:day|daytime|week|mornings?|afternoons?"
                    + "|evenings?|school holidays))");
    private static final Pattern MEETING =
            Pattern.compile("(?i)(?<![\\p{L}])(?:(?:can|may|could|am|are) (?:always |best |easily |usually )?(?:be )?"
                    + "(?:called|rung|got|had|caught|spoken to|reached|phoned|telephoned|contacted|emailed|e-mailed|found)|(?:is|are) (?:always |very |most )?welcome"
                    + "|(?:drop|pop|come|step|stop|call) (?:in|by|round|over|into)|(?:give me|have) a (?:ring|call|shout|chat)|(?:i|we)(?:['’]m| am|['’]re| are|['’]ll be| will be) (?:(?:usually|always|mostly|generally|often|nearly|almost|normally|retired and|every \\w+) )*(?:home|in\\b|at home|about|around|free|here|available)"
                    + "|(?:i|we)(?: can|['’]ll| will| could) (?:gladly |easily |also |happily )?(?:bring|show|send|meet|come|drop|let|provide|post|hand|take|supply)"
                    + "|when(?:ever)? (?:you|it) (?:like|suits?|want|choose|can)|if you(?:['’]d| would)? (?:like|want|prefer|wish|need)|by (?:arrangement|appointment)|(?:best|better|easier|easiest|happy|free|welcome|rather|prefer|please|just|can|may|could) (?:\\w+ ){0,3}?(?:e-?mail|phone|telephone|call|ring|text|message|reach|contact|visit|write to)(?! (?:you|your|the|it|him|her|them|off|centre|center)(?![\\p{L}]))"
                    + "|give (?:me|us) an? \\w+|(?:(?:one of us|somebody|someone)(?: is|'s| will be)|there(?: is|'s) (?:always |usually )?(?:one of us|somebody|someone)) (?:\\w+ ){0,2}?(?:in|home|here|there|about|around)|do (?:ring|call|phone|write|text|e-?mail|come)|(?:have|has|keep|got) my number|check my (?:e-?mail|phone|messages)|whenever you|(?:ring|press|use|try) the (?:door ?)?(?:bell|intercom|buzzer)|(?:bell|intercom|buzzer) (?:is|works|marked|says|for|on|by|at)|(?:my|our) \\w+ (?:is|are|will be) (?:\\w+ )?(?:in|home|here)|(?:find|catch|reach|get(?: hold of)?) (?:me|us)|(?:texting|e-?mailing|calling|ringing|phoning|writing) (?:is|works|suits|would)|(?:i|we) (?:answer|pick up)"
                    + "|(?:e-?mail|phone|mobile|cell|telephone|landline|whatsapp|post|text|letter|call|message|visit|morning|afternoon|evening|weekday|weekend)s?(?:'s|’s| is| are| will be| works?) (?:\\w+ )?(?:best|fine|easiest|better|good|well)|(?:door|phone|line) is"
                    + " (?:always )?(?:open|on))");
    /** What they said that they would do is no offer of the writer's. */
    private static final Pattern REPORTED = Pattern.compile(
            "(?i)(?<![\\p{L}])(?<!(?:i|we) )(?<!i have )(?<!as i )(?:said|says|told (?:me|us|him|her)"
                    + "|promised|assured (?:me|us)|asked (?:me|us)|agreed|replied|answered|thought|was going to|were going to|was to|were to)(?![\\p{L}])[^.;!?]*");

    /** "My mum says she is happy to talk to you" */
    private static final Pattern OURS =
            Pattern.compile("(?i)(?<![\\p{L}])my [\\p{L}-]+(?: \\p{L}+| \\([^()]*\\))? says?(?![\\p{L}])");

    /** Nor is what was done, or not done, before. */
    private static final Pattern PAST = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:you|he|she|they|nobody|no one|your \\p{L}+)(?: \\p{L}+)?? (?:did(?:n't)?|never|failed|rang|called|came|wrote|was|were|had)"
                    + "|(?:i|we)(?: \\p{L}+)?? (?:rang|called|phoned|telephoned|wrote|e-?mailed|spoke|went|came|texted|visited|tried|waited|stayed|sat|stood|was|were|had|did))(?![\\p{L}])[^.;!?,]*");

    private static final Lexicon WILLINGNESS = Lexicon.named("willingness");

    ReadyToTalk() {
        super("K46", CheckSeverity.NICE);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        return Verdict.of(WILLINGNESS.isIn(offered(letter.ownProse())) || meets(letter));
    }

    /** Towards the end, where nothing is told any more, any way to meet is an offer of it. */
    private static boolean meets(Evidence letter) {
        List<Sentence> sentences = letter.sentences();
        return sentences.subList(Math.max(0, sentences.size() - LAST_SENTENCES), sentences.size()).stream()
                .map(sentence -> offered(sentence.text()))
                .filter(text -> letter.letterDay()
                        .datesIn(text)
                        .noneMatch(date -> hasNumber(date.range().of(text))))
                .anyMatch(text ->
                        OPEN_TIMES.matcher(text).find() || MEETING.matcher(text).find());
    }

    /** "The 4th" is one day; "Monday or Thursday" comes every week. */
    private static boolean hasNumber(String date) {
        return date.chars().anyMatch(Character::isDigit);
    }

    private static String offered(String text) {
        return PAST.matcher(REPORTED.matcher(OURS.matcher(text).replaceAll(" ")).replaceAll(" "))
                .replaceAll(" ");
    }
}
