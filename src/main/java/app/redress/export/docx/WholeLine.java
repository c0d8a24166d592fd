package app.redress.export.docx;

import app.redress.export.KeptTogether;
import app.redress.text.TextRange;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * Words of a document in which what is {@linkplain KeptTogether kept together} has spaces and hyphens that no line ends
 * at. Word has a hyphen of its own for that: the sign for it is missing from many typefaces.
 */
final class WholeLine {
    private static final char SPACE = ' ';
    private static final char FIRM_SPACE = '\u00a0';
    private static final String HYPHEN = "-";

    private WholeLine() {}

    static void add(String text, XWPFRun run) {
        int told = 0;
        for (TextRange whole : KeptTogether.in(text)) {
            put(text.substring(told, whole.start()), run);
            String kept = whole.of(text).replace(SPACE, FIRM_SPACE);
            String[] parts = isCopied(kept) ? new String[] {kept} : kept.split(HYPHEN, -1);
            put(parts[0], run);
            for (int part = 1; part < parts.length; part++) {
                run.getCTR().addNewNoBreakHyphen();
                put(parts[part], run);
            }
            told = whole.end();
        }
        put(text.substring(told), run);
    }

    /** A reference is copied and looked for, and found only with the hyphen that it was written with. */
    private static boolean isCopied(String kept) {
        return kept.chars().anyMatch(Character::isLetter) && kept.contains(HYPHEN);
    }

    private static void put(String words, XWPFRun run) {
        if (!words.isEmpty()) {
            run.setText(words, run.getCTR().sizeOfTArray());
        }
    }
}
