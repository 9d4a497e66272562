package dev.releaseaudit.it.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.rule.Project;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RulesPackagesTest {

    private static final Set<String> RULE_TYPES =
            Set.of("dev.releaseaudit.rule.Rule", "dev.releaseaudit.rule.JoinRule", "dev.releaseaudit.rule.RuleFamily");
    private static final Set<String> OTHERS = Product.CLASSES.stream()
            .filter(each -> each.getPackageName().matches(".*[.]rules([.].*)?"))
            .filter(each -> each.isTopLevelClass() && !each.getSimpleName().equals("package-info") && !isRule(each))
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    private static final Set<String> KNOWN = KnownList.read("not-rules.txt");

    @Test
    void a_folder_of_rules_holds_rules_alone() {
        assertThat(OTHERS)
                .describedAs("classes of rules packages that are no rules, apart from those of not-rules.txt")
                .isSubsetOf(KNOWN);
    }

    @Test
    void a_helper_that_has_moved_out_leaves_the_list() {
        assertThat(KNOWN).describedAs("lines of not-rules.txt to be deleted").isSubsetOf(OTHERS);
    }

    private static boolean isRule(JavaClass type) {
        return RULE_TYPES.stream().anyMatch(type::isAssignableTo);
    }

    @Test
    void rules_across_resources_ask_the_graph_of_a_release() {
        noClasses()
                .that()
                .resideInAPackage("dev.releaseaudit.k8s.rules..")
                .should()
                .callMethod(Release.class, "manifests")
                .check(Product.CLASSES);
        assertThat(Product.CLASSES.stream()
                        .filter(each -> each.getPackageName().startsWith("dev.releaseaudit.k8s.rules"))
                        .filter(each -> each.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Project.class)
                                        && call.getName().equals("all")))
                        .filter(each -> each.getReferencedClassObjects().stream()
                                .anyMatch(literal -> literal.getRawType().isEquivalentTo(Manifest.class))))
                .isEmpty();
    }
}
