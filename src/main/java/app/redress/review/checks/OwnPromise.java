package app.redress.review.checks;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** K36: the company's own promise is set beside what happened, in its own words. */
final class OwnPromise extends CatalogueCheck {
    private static final double MOST = 0.6;

    /** That they have promised something in public. What one person said on the telephone is K10's. */
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:your|the) (?:own )?(?:(?!(?:is|was|are|were|had|has)\\b)[\\p{L}'’-]+ ){0,3}?(?:polic(?:y|ies)(?! (?:no"
                    + "|number|(?-i:[\\dA-Z])))|charter|guarantee|promises?|pledge|(?:terms|conditions)(?: of \\p{L}+)?"
                    + "|(?:brochure|catalogue|leaflet)(?= (?:\\w+ )?(?:says?|said|promis\\w+|states?|stated|claims?|claimed|shows?|showed|describe[ds]?|speaks?|tells?|told|makes?|made|has|gave|gives?|boasts?|talks?)(?![\\p{L}]))|advert(?:s|is(?:ed|ing|ements?))?(?! (?:e-?mails?|mails?|messages?|letters?|calls?|texts?|lists?|purposes))|code of (?:conduct|practice)|handbook|slogan)"
                    + "|(?:some (?:kind|sort|form) of|an?|the) (?:[\\p{L}-]+ )?(?:guarantee|promise|policy|pledge|charter)(?: (?:\\p{L}+ ){1,3}?| )(?:on|in|at|of) (?:your|the) (?:\\w+ )?(?:web ?site|site|shop|store|page|brochure|window|app|catalogue|terms)|you (?:\\w+ )?(?:advertis\\w+|guarantee[ds]?|pledge[ds]?)"
                    + "|(?:you|they|your \\p{L}+|(?-i:\\p{Lu}\\p{L}+)) (?:\\w+ )?(?:ha(?:ve|s|d)|offers?|gives?|makes?|runs?|publish(?:es)?) (?:some (?:kind|sort|form) of |an? |some )(?:\\w+ )?(?:promise|guarantee|policy|pledge|charter)"
                    + "|you (?:\\w+ )?(?:boast|brag|claim|shout|make much) (?:\\w+ )?(?:in|on|all over|of|about) (?:your|every)"
                    + "|(?:your|the) (?:web ?site|home ?page|shop window|app) (?:\\w+ )?(?:says?|said|promise[ds]?|states?"
                    + "|stated|claims?|claimed))(?![\\p{L}])");

    /** Whoever reads a brochure quotes nothing from it. */
    private static final Pattern READ = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:open|read|see|saw|find|found|look(?:ed)? at|ordered|asked for"
                    + "|sent|receive[ds]?|got|picked up) (?:me |us )?(?:your|the) (?:\\w+ ){0,2}(?:brochure|leaflet|catalogue|advert\\w*)(?! (?:says?|said|promis))");

    /** Whoever names a promise and leaves it at that: "I will not go into what it says", "you know what it says about delays". */
    private static final Pattern WITHHELD = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:(?:not|never|hardly|no)|(?:\\w+n['’]t)) (?:need (?:to )?|have to |going to |want to )?(?:go into|go over|quote|repeat|set out"
                    + "|spell out|recite|copy out|list|tell you|remind you|trouble you with|bore you with)|(?:what|whatever) (?:it|they|that|this|your \\w+|the \\w+) (?:\\w+ )?(?:says?|said|promise[ds]?|states?|stated"
                    + "|guarantees?)(?=[^:]*$))[^:\"“‘]*?(?= but |[:\"“‘]|$)");

    private static final Pattern TOLD = Pattern.compile("[\"“‘][^\"”’]{8,}[\"”’]|(?<=[\\s(])'[^'\\n]{8,}'"
            + "|(?i)(?<![\\p{L}])(?<!(?:an?|the|your|own|any|this|that|no|of|some|public|written|service|price|delivery|quality|customer) )(?:says?|said|states?|stated|promise[ds]?|guarantees?|guaranteed|provides?|under|allows?"
            + "|advertised|covers?|gives?|reads?) (?!it\\b|so\\b|otherwise\\b|this\\b|better\\b|more\\b|much\\b|a lot\\b|different\\w*\\b|quite\\b|the (?:opposite|contrary)\\b|that I (?:can|could) rely)"
            + "(?:that |as |for |me |us )?\\p{L}+ \\p{L}+|by your own \\p{L}+|\\d");

    OwnPromise() {
        super("K36", CheckSeverity.NICE);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        String kept = letter.circumstances().promise();
        if (!kept.isBlank()) {
            return isTold(kept, letter.body())
                    ? Verdict.has()
                    : Verdict.lacks(kept).because("kept");
        }
        List<Sentence> naming = letter.sentences().stream()
                .filter(sentence -> NAMED.matcher(READ.matcher(sentence.text()).replaceAll(" "))
                        .find())
                .toList();
        if (naming.isEmpty()) {
            return Verdict.has().because("none");
        }
        return naming.stream().anyMatch(sentence -> isQuoted(letter, sentence))
                ? Verdict.has()
                : Verdict.lacks(NAMED.matcher(naming.get(0).text())
                        .results()
                        .map(MatchResult::group)
                        .findFirst()
                        .orElseThrow());
    }

    /** In the same sentence, quotations and all. */
    private static boolean isQuoted(Evidence letter, Sentence sentence) {
        int start = sentence.range().start();
        int next = letter.sentences().stream()
                .map(other -> other.range().start())
                .filter(other -> other > start)
                .findFirst()
                .orElse(letter.prose().end());
        return TOLD.matcher(
                        WITHHELD.matcher(letter.body().substring(start, next).strip())
                                .replaceAll(" "))
                .find();
    }

    /** Most of its words, in any order: a letter may begin a quotation later, or end it sooner. */
    private static boolean isTold(String promise, String letter) {
        Set<String> said = words(letter).collect(Collectors.toSet());
        List<String> wanted = words(promise).toList();
        long there = wanted.stream().filter(said::contains).count();
        return there >= MOST * wanted.size();
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1))
                .filter(word -> word.length() > 2);
    }
}
