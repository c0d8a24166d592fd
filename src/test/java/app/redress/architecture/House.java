package app.redress.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A source tree and its rooms: ours, or the wrong one that the rules are tried on. Packages are named here as the
 * design names them ({@code casefile.sqlite}), without the root of the tree.
 *
 * @param root the package everything stands under
 */
record House(String root) {
    /** The features in order of sight: each sees those before it. */
    static final List<String> FEATURES =
            List.of("letter", "settings", "rulebook", "review", "drafting", "casefile", "export");

    /** Parts of a feature's root that have a package of their own; they are as plain as the root. */
    private static final List<String> ROOT_PARTS = List.of(
            "rulebook.flight",
            "review.tone",
            "review.tone.rewording",
            "review.checks",
            "drafting.lifting",
            "casefile.reply",
            "casefile.asks",
            "casefile.course",
            "casefile.notebook");

    /** The packages that are no feature. */
    static final List<String> COMMONS = List.of("text", "words", "ui", "ui.editor", "shell", "cli", "app");

    static House ours() {
        return new House("app.redress");
    }

    /** Breaks every rule once; stands in the test sources. */
    static House wrong() {
        return new House("app.redress.architecture.wrong");
    }

    JavaClasses classes() {
        ClassFileImporter importer = new ClassFileImporter();
        return this.equals(ours())
                ? importer.withImportOption(new DoNotIncludeTests()).importPackages(root)
                : importer.importPackages(root);
    }

    /** The full names of {@code packages}. */
    String[] named(Collection<String> packages) {
        return packages.stream().map(this::named).toArray(String[]::new);
    }

    String named(String name) {
        return root + "." + name;
    }

    /** The packages of a feature's root: its own and its plain parts. */
    static List<String> rootOf(String feature) {
        return Stream.concat(Stream.of(feature), ROOT_PARTS.stream().filter(part -> part.startsWith(feature + ".")))
                .toList();
    }

    /** Every package a feature's root may see among roots: its own and all before it. */
    static List<String> rootsSeenBy(String feature) {
        return FEATURES.subList(0, FEATURES.indexOf(feature) + 1).stream()
                .flatMap(seen -> rootOf(seen).stream())
                .toList();
    }

    static List<String> roots() {
        return FEATURES.stream().flatMap(feature -> rootOf(feature).stream()).toList();
    }

    static List<String> screens() {
        return FEATURES.stream().map(feature -> feature + ".ui").toList();
    }

    static List<String> adapters() {
        return FEATURES.stream()
                .flatMap(feature -> Library.technologies().stream().map(technology -> feature + "." + technology))
                .toList();
    }

    /** Every package that may exist. */
    static List<String> rooms() {
        return Stream.of(COMMONS, roots(), screens(), adapters())
                .flatMap(Collection::stream)
                .toList();
    }
}
