package app.redress.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "app.redress", importOptions = ImportOption.DoNotIncludeTests.class)
class NoWindowTest {
    /** Not even through what it calls: a server without graphics has no JavaFX to load. */
    @ArchTest
    static final ArchRule theCommandLineNeverReachesTheWindow = noClasses()
            .that()
            .resideInAPackage("app.redress.cli..")
            .should()
            .transitivelyDependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.sun.javafx..", "app.redress.ui..", "app.redress.shell..");
}
