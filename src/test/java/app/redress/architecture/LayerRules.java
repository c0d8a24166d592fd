package app.redress.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who may import whom, line by line as the design's table has it. */
final class LayerRules {
    /** The unnamed package is where ArchUnit puts primitive types. */
    private static final List<String> PLAIN_JAVA = List.of(
            "",
            "java.lang..",
            "java.util",
            "java.util.concurrent..",
            "java.util.function..",
            "java.util.regex..",
            "java.util.stream..",
            "java.util.zip..",
            "java.io..",
            "java.nio..",
            "java.math..",
            "java.net",
            "java.security..",
            "java.text..",
            "java.time..",
            "org.jspecify.annotations");

    private LayerRules() {}

    /** {@code text} and {@code words} stand at the bottom. */
    static ArchRule theBottomKnowsOnlyPlainJava(House house) {
        return all(Stream.of("text", "words").map(bottom -> only(house, bottom, List.of(), bottom)));
    }

    static ArchRule aRootSeesOnlyRootsToItsLeft(House house) {
        return all(House.FEATURES.stream().flatMap(feature -> House.rootOf(feature).stream()
                .map(room -> only(house, room, House.rootsSeenBy(feature), "text", "words"))));
    }

    static ArchRule anAdapterKnowsItsRootAndItsLibrary(House house) {
        return all(House.adapters().stream()
                .map(room -> only(
                        house, room, House.rootsSeenBy(room.substring(0, room.indexOf('.'))), room, "text", "words")));
    }

    static ArchRule aScreenKnowsRootsAndTheKit(House house) {
        return all(House.screens().stream()
                .map(room -> only(house, room, House.roots(), room, "text", "words", "ui", "ui.editor")));
    }

    /** What a screen does can be tried without a screen. */
    static ArchRule aViewModelKnowsNoScene(House house) {
        return noClasses()
                .that()
                .resideInAnyPackage(house.named(List.of("*.ui", "shell")))
                .and()
                .haveNameMatching(".*ViewModel(\\$.*)?")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "javafx.scene..",
                                "javafx.stage..",
                                "javafx.fxml..",
                                "javafx.application..",
                                "javafx.css..",
                                "org.controlsfx..",
                                "org.kordamp..")
                        .or(resideInAPackage(house.named("ui.editor")))
                        .or(resideInAPackage(house.named("ui"))
                                .and(not(nameMatching(".*\\.(BackgroundTasks|Dialogs)(\\$.*)?")))))
                .orShould()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Controller");
    }

    static ArchRule theKitKnowsNoFeature(House house) {
        return all(Stream.of(
                only(house, "ui", List.of(), "ui", "text", "words"),
                only(house, "ui.editor", List.of(), "ui", "ui.editor", "text", "words")));
    }

    static ArchRule theShellKnowsScreensButNoAdapter(House house) {
        List<String> seen =
                Stream.of(House.roots(), House.screens()).flatMap(List::stream).toList();
        return only(house, "shell", seen, "shell", "ui", "ui.editor", "text", "words");
    }

    static ArchRule theCommandLineKnowsNoWindow(House house) {
        List<String> seen =
                Stream.of(House.roots(), House.adapters()).flatMap(List::stream).toList();
        return only(house, "cli", seen, "cli", "text", "words");
    }

    static ArchRule nobodyImportsApp(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house.named("app.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(house.named("app.."));
    }

    static ArchRule noPackagesGoRoundInCircles(House house) {
        return slices().matching(house.root() + ".(**)").should().beFreeOfCycles();
    }

    static ArchRule aLibraryStaysInItsRoom(House house) {
        return all(Library.ALL.stream().map(library -> noClasses()
                .that()
                .resideOutsideOfPackages(house.named(library.users()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library.packages().toArray(String[]::new))
                .because(library.name() + " belongs in " + library.users())));
    }

    /** Else a package in the wrong place would escape every rule above. */
    static ArchRule everyPackageIsOneTheDesignNames(House house) {
        return classes().should().resideInAnyPackage(house.named(House.rooms()));
    }

    private static ArchRule only(House house, String room, List<String> roots, String... others) {
        List<String> seen = new ArrayList<>(PLAIN_JAVA);
        seen.addAll(Library.openTo(room));
        seen.addAll(List.of(house.named(roots)));
        seen.addAll(List.of(house.named(List.of(others))));
        return classes()
                .that()
                .resideInAPackage(house.named(room))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(seen.toArray(String[]::new)))
                .as(room + " imports only what it may");
    }

    /** A rule that no class falls under yet is kept all the same: the wrong house shows that it bites. */
    private static ArchRule all(Stream<? extends ArchRule> rules) {
        return CompositeArchRule.of(
                        rules.map(rule -> rule.allowEmptyShould(true)).toList())
                .allowEmptyShould(true);
    }
}
