package app.redress.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/**
 * A rule on classes.
 *
 * @param sentence the rule in words
 * @param rule the rule for a house
 * @param breakers the classes of the wrong house that break it, named without its root
 */
record HouseRule(String sentence, Function<House, ArchRule> rule, List<String> breakers) {
    /** All of them. */
    static final List<HouseRule> ALL = List.of(
            of(
                    "the bottom knows only plain java",
                    LayerRules::theBottomKnowsOnlyPlainJava,
                    "text.KnowsLetters",
                    "words.KnowsLetters"),
            of(
                    "a root sees only roots to its left",
                    LayerRules::aRootSeesOnlyRootsToItsLeft,
                    "letter.SeesReview",
                    "letter.ReadsJson"),
            of(
                    "an adapter knows its root and its library",
                    LayerRules::anAdapterKnowsItsRootAndItsLibrary,
                    "casefile.sqlite.WritesJson"),
            of("a screen knows roots and the kit", LayerRules::aScreenKnowsRootsAndTheKit, "letter.ui.OpensCases"),
            of(
                    "a view model knows no scene",
                    LayerRules::aViewModelKnowsNoScene,
                    "letter.ui.SeenViewModel",
                    "letter.ui.SheetViewModel"),
            of("the kit knows no feature", LayerRules::theKitKnowsNoFeature, "ui.KnowsLetters"),
            of(
                    "the shell knows screens but no adapter",
                    LayerRules::theShellKnowsScreensButNoAdapter,
                    "shell.OpensTheStore"),
            of("the command line knows no window", LayerRules::theCommandLineKnowsNoWindow, "cli.ShowsButton"),
            of("nobody imports app", LayerRules::nobodyImportsApp, "review.Starts"),
            of("no packages go round in circles", LayerRules::noPackagesGoRoundInCircles, "text.KnowsLetters"),
            of(
                    "a library stays in its room",
                    LayerRules::aLibraryStaysInItsRoom,
                    "letter.ReadsJson",
                    "casefile.sqlite.WritesJson"),
            of("every package is one the design names", LayerRules::everyPackageIsOneTheDesignNames, "attic.Stray"),
            of(
                    "threads are started in one place",
                    ConductRules::threadsAreStartedInOnePlace,
                    "review.Hurries",
                    "ui.GoesRound"),
            of(
                    "the time comes from a clock",
                    ConductRules::theTimeComesFromAClock,
                    "review.LooksAtTheWall",
                    "review.WindsItsOwn"),
            of(
                    "nothing reaches for a network",
                    ConductRules::nothingReachesForANetwork,
                    "review.Dials",
                    "review.Fetches"),
            of(
                    "other programs are started in one place",
                    ConductRules::otherProgramsAreStartedInOnePlace,
                    "review.Launches"),
            of("nothing static changes", ConductRules::nothingStaticChanges, "review.Counts", "review.Gathers"),
            of(
                    "only the command line speaks to the terminal",
                    ConductRules::onlyTheCommandLineSpeaksToTheTerminal,
                    "review.Mutters"),
            of("names say what a thing is", NameRules::namesSayWhatAThingIs, "review.LetterHelper"),
            of("a port is a plain noun", NameRules::aPortIsAPlainNoun, "review.IReader", "review.ReaderImpl"),
            of(
                    "an adapter says its technology first",
                    NameRules::anAdapterSaysItsTechnologyFirst,
                    "casefile.sqlite.Drawer"));

    /** The rule for {@code house}; a room may still be empty there, since the wrong house shows that the rule bites. */
    ArchRule in(House house) {
        return rule.apply(house).as(sentence).allowEmptyShould(true);
    }

    @Override
    public String toString() {
        return sentence;
    }

    private static HouseRule of(String sentence, Function<House, ArchRule> rule, String... breakers) {
        return new HouseRule(sentence, rule, List.of(breakers));
    }
}
