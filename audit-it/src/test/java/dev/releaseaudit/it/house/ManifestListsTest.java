package dev.releaseaudit.it.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.rule.Project;
import org.junit.jupiter.api.Test;

/** A rule asks the graph of a release or a view, which is built once, and goes over no list of manifests. */
class ManifestListsTest {

    @Test
    void no_rule_goes_over_the_manifests_of_a_release() {
        noClasses()
                .that()
                .resideInAPackage("..rules..")
                .should()
                .callMethod(Release.class, "manifests")
                .check(Product.CLASSES);
    }

    @Test
    void no_rule_asks_for_all_manifests() {
        assertThat(Product.CLASSES.stream()
                        .filter(type -> type.getPackageName().matches(".*[.]rules([.].*)?"))
                        .map(JavaClass::getCodeUnits)
                        .flatMap(units -> units.stream())
                        .filter(ManifestListsTest::asksForAllManifests)
                        .map(JavaCodeUnit::getFullName))
                .isEmpty();
    }

    private static boolean asksForAllManifests(JavaCodeUnit unit) {
        return unit.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getName().equals("all")
                                && call.getTargetOwner().isEquivalentTo(Project.class))
                && unit.getReferencedClassObjects().stream()
                        .anyMatch(object -> object.getRawType().isEquivalentTo(Manifest.class));
    }
}
