package app.redress.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.net.URL;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What no class may do, wherever it stands. */
final class ConductRules {
    private static final String THREADS = "javafx\\.application\\.Platform|javafx\\.concurrent\\..*"
            + "|java\\.lang\\.Thread(Group)?|java\\.util\\.Timer(Task)?"
            + "|java\\.util\\.concurrent\\.(\\w*Executor\\w*|ForkJoinPool)";

    private static final String NETWORK = "javafx\\.application\\.HostServices|javafx\\.scene\\.web\\..*"
            + "|jakarta\\.mail\\.(Transport|Store|Folder)|java\\.nio\\.channels\\..*Socket.*";

    private ConductRules() {}

    /** Everything else hands its work to the background tasks, so that every outcome arrives on the UI thread. */
    static ArchRule threadsAreStartedInOnePlace(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house.named("app"))
                .and()
                .haveNameNotMatching(".*\\.ui\\.FxBackgroundTasks(\\$.*)?")
                .should()
                .dependOnClassesThat(nameMatching(THREADS))
                .orShould()
                .callCodeUnitWhere(describe(
                        "work is started elsewhere",
                        call -> call.getTargetOwner().isEquivalentTo(CompletableFuture.class)
                                && call.getName().endsWith("Async")));
    }

    /** So that a test can say what time it is. */
    static ArchRule theTimeComesFromAClock(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house.named("app"))
                .should()
                .callCodeUnitWhere(describe("the time is read without a Clock", ConductRules::readsTheTime));
    }

    /** Redress never talks to a network; naming an address is allowed, opening it is not. */
    static ArchRule nothingReachesForANetwork(House house) {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.net..", "javax.net..", "java.rmi..", "jdk.httpserver..", "com.sun.net..")
                        .and(not(belongToAnyOf(URI.class, URL.class, URLDecoder.class, URLEncoder.class))))
                .orShould()
                .dependOnClassesThat(nameMatching(NETWORK))
                .orShould()
                .callCodeUnitWhere(describe("an address is opened", ConductRules::opensAnAddress));
    }

    /** Another program is handed only a file that Redress has just written, or asked for the system's theme. */
    static ArchRule otherProgramsAreStartedInOnePlace(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(house.named(List.of("export.desktop", "app")))
                .should()
                .dependOnClassesThat(nameMatching("java\\.lang\\.Process(Builder)?"));
    }

    /** No static that changes: two windows, two tests, two letters never meet behind the back. */
    static ArchRule nothingStaticChanges(House house) {
        return fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(describe("that can change", ConductRules::canChange));
    }

    static ArchRule onlyTheCommandLineSpeaksToTheTerminal(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(house.named(List.of("cli", "app")))
                .should()
                .accessTargetWhere(describe("a standard stream is used", ConductRules::speaksToTheTerminal));
    }

    private static boolean readsTheTime(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
        return switch (call.getName()) {
            case "now" ->
                owner.getPackageName().startsWith("java.time")
                        && parameters.stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "<init>" -> owner.getName().equals("java.util.Date") && parameters.isEmpty();
            case "getInstance" -> owner.getName().equals("java.util.Calendar");
            default -> owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system");
        };
    }

    private static boolean opensAnAddress(JavaCall<?> call) {
        return switch (call.getName()) {
            case "openStream", "openConnection", "getContent" ->
                call.getTargetOwner().isEquivalentTo(URL.class);
            case "browse", "mail" -> call.getTargetOwner().getName().equals("java.awt.Desktop");
            default -> false;
        };
    }

    private static boolean canChange(JavaClass type) {
        return type.isArray()
                || type.isAssignableTo(StringBuilder.class)
                || type.isAssignableTo(ThreadLocal.class)
                || type.isAssignableTo("javafx.beans.Observable")
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || (!type.isInterface() && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)));
    }

    private static boolean speaksToTheTerminal(JavaAccess<?> access) {
        return switch (access.getName()) {
            case "in", "out", "err", "exit" -> access.getTargetOwner().isEquivalentTo(System.class);
            case "printStackTrace" -> access.getTargetOwner().isAssignableTo(Throwable.class);
            default -> false;
        };
    }
}
