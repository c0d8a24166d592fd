package app.redress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every package says what it is for and keeps track of nulls. */
class PackagesTest {
    private final List<CompilationUnitTree> units = JavaSources.ofRedress().units();

    @Test
    void everyPackageSaysWhatItIsFor() {
        Set<String> told = packageInfos(units).stream()
                .filter(PackagesTest::beginsWithWords)
                .map(PackagesTest::packageOf)
                .collect(Collectors.toSet());

        assertThat(units).map(PackagesTest::packageOf).isSubsetOf(told);
    }

    @Test
    void everyPackageKeepsTrackOfNulls() {
        assertThat(packageInfos(units))
                .allSatisfy(unit ->
                        assertThat(unit.getPackageAnnotations().toString()).contains("NullMarked"));
    }

    private static List<CompilationUnitTree> packageInfos(List<CompilationUnitTree> units) {
        return units.stream()
                .filter(unit -> unit.getSourceFile().getName().endsWith("package-info.java"))
                .toList();
    }

    private static boolean beginsWithWords(CompilationUnitTree unit) {
        try {
            return unit.getSourceFile().getCharContent(true).toString().startsWith("/**");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packageOf(CompilationUnitTree unit) {
        return unit.getPackageName().toString();
    }
}
