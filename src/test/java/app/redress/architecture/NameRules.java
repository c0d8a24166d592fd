package app.redress.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Locale;

/** What things are called. */
final class NameRules {
    private NameRules() {}

    /** A class whose name says nothing becomes the place for everything. A {@code DataFolder} is a folder. */
    static ArchRule namesSayWhatAThingIs(House house) {
        return classes().should().haveNameNotMatching(".*(Manager|Helper|Utils?)(?![a-z]).*|.*(Data|Infos?)(\\$.*)?");
    }

    /** {@code CaseRepository}, not {@code ICaseRepository}, and no {@code CaseRepositoryImpl}. */
    static ArchRule aPortIsAPlainNoun(House house) {
        return classes().should().haveNameNotMatching(".*[.$]I[A-Z][a-z]\\w*|.*Impl(\\$.*)?");
    }

    /** {@code SqliteCaseRepository}: the technology, then the port. */
    static ArchRule anAdapterSaysItsTechnologyFirst(House house) {
        return noClasses()
                .that()
                .resideInAnyPackage(house.named(House.adapters()))
                .and()
                .areTopLevelClasses()
                .and()
                .implement(describe("a port", type -> isPort(house, type)))
                .should(ArchCondition.from(describe("hide their technology", type -> !saysItsTechnology(type))));
    }

    private static boolean isPort(House house, JavaClass type) {
        return type.isInterface() && List.of(house.named(House.roots())).contains(type.getPackageName());
    }

    private static boolean saysItsTechnology(JavaClass type) {
        String room = type.getPackageName();
        String technology = room.substring(room.lastIndexOf('.') + 1);
        return type.getSimpleName().toLowerCase(Locale.ROOT).startsWith(technology);
    }
}
