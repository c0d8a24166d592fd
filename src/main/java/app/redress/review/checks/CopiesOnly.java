package app.redress.review.checks;

import java.util.regex.Pattern;

/** K13: copies are enclosed, never originals. */
final class CopiesOnly extends CatalogueCheck {
    private static final Pattern ORIGINAL = Pattern.compile(
            "(?i)(?:enclos\\w+|attach\\w+|send\\w*|sent|includ\\w+|posting)(?: \\w+){0,6}? originals?(?![\\p{L}])|original(?:s| \\w+| \\w+ \\w+)? (?:is|are) (?:enclosed|attached|included)");
    private static final Pattern KEPT = Pattern.compile(
            "(?i)(?:cop(?:y|ies) of (?:the |my |our )?originals?|keep\\w*|kept|retain\\w*|hold|have) (?:all )?(?:the |my |our )?originals?|original (?:\\w+ )?(?:price|order|booking|flight|box|packaging|invoice|date|plan|parcel|complaint|e-?mail|letter)");
    private static final Pattern COPY = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:cop(?:y|ies)|photo\\w*|picture\\w*|image\\w*|scan\\w*|screen ?shot\\w*|print-?outs?|video|pdf|video|recording)(?![\\p{L}])");
    private static final String FILE = ".*\\.[A-Za-z\\d]{2,5}";

    CopiesOnly() {
        super("K13", CheckSeverity.MUST);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        String own = KEPT.matcher(letter.own()).replaceAll(" ");
        if (ORIGINAL.matcher(own).find()) {
            return Verdict.lacks().because("original");
        }
        Enclosing enclosing = Enclosing.in(letter);
        boolean files = letter.letter().enclosures().stream()
                .flatMap(names -> names.stream())
                .anyMatch(name -> name.matches(FILE));
        if (!enclosing.isSaid() || files) {
            return Verdict.has().because("none");
        }
        return Verdict.of(COPY.matcher(letter.own()).find());
    }
}
