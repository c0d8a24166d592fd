package app.redress.cli;

import app.redress.letter.Stationery;
import app.redress.letter.Stationery.Layout;
import app.redress.letter.Stationery.Sheet;
import java.util.Locale;
import picocli.CommandLine.Option;

/** How a document shall look, where that is not left to the country. */
final class LookOptions {
    @Option(names = "--layout", paramLabel = "uk|us|de|fr", descriptionKey = "cli.export.layout")
    private Layout layout = Layout.BY_COUNTRY;

    @Option(names = "--paper", paramLabel = "a4|letter", descriptionKey = "cli.export.paper")
    private Sheet sheet = Sheet.BY_LAYOUT;

    @Option(names = "--large-print", descriptionKey = "cli.export.largePrint")
    private boolean largePrint;

    Stationery stationery() {
        return Stationery.PLAIN.withLayout(layout).withSheet(sheet).withLargePrint(largePrint);
    }

    /** As it is written on the command line. */
    static String named(Layout layout) {
        return switch (layout) {
            case BY_COUNTRY -> "country";
            case BUSINESS_A4 -> "uk";
            case BLOCK_LETTER -> "us";
            case DIN_5008 -> "de";
            case FRENCH -> "fr";
        };
    }

    /** As it is written on the command line. */
    static String named(Sheet sheet) {
        return sheet == Sheet.BY_LAYOUT ? "layout" : sheet.name().toLowerCase(Locale.ROOT);
    }
}
