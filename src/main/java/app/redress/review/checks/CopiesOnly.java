package app.redress.review.checks;

import java.util.List;
import java.util.regex.Pattern;

/** K13: copies are enclosed, never originals. */
final class CopiesOnly extends CatalogueCheck {
    private static final Pattern ORIGINAL = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:enclos|attach|includ)\\w*(?: \\w+){0,8}? originals?|(?:send|sent"
                    + "|post|put(?:ting)? in)\\w*(?: \\w+){0,3}?"
                    + " (?:originals|original (?:receipt|invoice|contract|document|paper|ticket|statement|bill|guarantee|warrant\\w+|certificate|agreement|letter|form)s?)"
                    + "|originals? (?:\\w+ ){0,3}(?:is|are) (?:enclosed|attached|included)|(?:enclosed|attached|in the envelope)(?: [^ .]+){0,5} in the original|(?:receipt|ticket|invoice|bill|contract) itself (?:in|with|is) (?:with|this|enclosed|attached))(?![\\p{L}])");
    /** "The originals stay with me", "original in my safe" */
    private static final Pattern STAYING = Pattern.compile(
            "(?i)(?:the |my |our )?originals?(?: receipts?| documents?| papers?)?(?: (?:is|are|being|all|both|will|safely|safe|to))*"
                    + " (?:kept|keep|held|retained|stays?|staying|remains?|remaining|with (?:me|us)|here|at (?:home|my|our)|in (?:my|our|the|a)|on (?:file|request)|available|safe|mine|(?:i|we) (?:have|hold|keep|kept|retain\\w*)|with (?:the )?owner)(?![\\p{L}])");

    private static final Pattern KEPT =
            Pattern.compile("(?i)(?:cop(?:y|ies) of (?:\\w+ )?originals?|(?:keep|kept|retain|hold|have|not"
                    + "|without)\\w*(?: \\w+){0,3} originals?)");
    private static final Pattern COPY = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:cop(?:y|ies)|not (?:the |my |any )?originals|no originals|photocop\\w*|duplicates?|scan\\w*|screen ?shot\\w*|print-?outs?|pdf|attach\\w*"
                    + "|(?:photo\\w*|pictures?|images?|prints?) of (?:the|my|our|both|all|your) (?:\\w+ ){0,3}?(?:receipt|invoice|bill|contract|agreement"
                    + "|lease|ticket|statement|letter|confirmation|estimate|quot)\\w*)(?![\\p{L}])");
    /** What people have one of. */
    private static final Pattern PAPER = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:receipts?|invoices?|bills?|contract|agreement|lease|tickets?|boarding pass\\w*"
                    + "|guarantee|warranty|certificates?"
                    + "|statements?|confirmation|passport|prescription|estimate|quot\\w+|documents?"
                    + "|papers?|(?:\\p{L}+ )?(?:form|slip|docket))(?![\\p{L}])");

    /** "Receipt (original)" on the list. */
    private static final Pattern LISTED = Pattern.compile(
            "(?i)(?<!of )(?<!of the )(?<!of my )(?<![\\p{L}])originals?(?![\\p{L}])(?! (?:kept|held|retained|with me|here|at home|price|order|bill|invoice no|booking))");

    private static final String FILE = ".*\\.[A-Za-z\\d]{2,5}";

    CopiesOnly() {
        super("K13", CheckSeverity.MUST);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        String list = String.join("\n", letter.letter().enclosures().orElse(List.of()));
        if (ORIGINAL.matcher(withoutKept(letter.own())).find()
                || LISTED.matcher(withoutKept(list)).find()) {
            return Verdict.lacks().because("original");
        }
        Enclosing enclosing = Enclosing.in(letter);
        boolean files = letter.letter().enclosures().stream()
                .flatMap(names -> names.stream())
                .anyMatch(name -> name.matches(FILE));
        if (!enclosing.isSaid() || files) {
            return Verdict.has().because("none");
        }
        boolean paper = letter.sentences().stream()
                .filter(sentence ->
                        enclosing.place().filter(sentence.range()::contains).isPresent())
                .anyMatch(sentence -> PAPER.matcher(sentence.text()).find());
        return Verdict.of(!paper || COPY.matcher(letter.own() + "\n" + list).find());
    }

    private static String withoutKept(String text) {
        return KEPT.matcher(STAYING.matcher(text).replaceAll(" ")).replaceAll(" ");
    }
}
