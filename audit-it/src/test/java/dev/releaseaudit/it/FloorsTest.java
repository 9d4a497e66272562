package dev.releaseaudit.it;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import org.junit.jupiter.api.Test;

class FloorsTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.releaseaudit");

    @Test
    void the_floors_of_the_core_look_only_downwards() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.releaseaudit..")
                .layer("roof")
                .definedBy("dev.releaseaudit")
                .layer("internal")
                .definedBy("dev.releaseaudit.internal..")
                .layer("report")
                .definedBy("dev.releaseaudit.report..")
                .layer("rule")
                .definedBy("dev.releaseaudit.rule..")
                .layer("spi")
                .definedBy("dev.releaseaudit.spi..")
                .layer("model")
                .definedBy("dev.releaseaudit.model..")
                .layer("facts")
                .definedBy("dev.releaseaudit.facts..")
                .layer("secrets")
                .definedBy("dev.releaseaudit.secrets..")
                .layer("source")
                .definedBy("dev.releaseaudit.source..")
                .layer("outside")
                .definedBy(
                        "dev.releaseaudit.k8s..",
                        "dev.releaseaudit.env..",
                        "dev.releaseaudit.docs..",
                        "dev.releaseaudit.delivery..",
                        "dev.releaseaudit.test..",
                        "dev.releaseaudit.cli..")
                .whereLayer("outside")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("roof")
                .mayOnlyBeAccessedByLayers("outside")
                .whereLayer("internal")
                .mayOnlyBeAccessedByLayers("roof")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("internal", "roof", "outside")
                .whereLayer("spi")
                .mayOnlyBeAccessedByLayers("internal", "roof", "outside")
                .whereLayer("rule")
                .mayOnlyBeAccessedByLayers("spi", "report", "internal", "roof", "outside")
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers("spi", "rule", "report", "internal", "roof", "outside")
                .whereLayer("facts")
                .mayOnlyBeAccessedByLayers("spi", "rule", "report", "internal", "roof", "outside")
                .whereLayer("secrets")
                .mayOnlyBeAccessedByLayers("facts", "spi", "rule", "report", "internal", "roof", "outside")
                .check(PRODUCT);
    }

    @Test
    void the_ground_floor_needs_nothing_but_java() {
        classes()
                .that()
                .resideInAPackage("dev.releaseaudit.source")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.releaseaudit.source", "java..", "org.jspecify.annotations")
                .check(PRODUCT);
    }

    @Test
    void a_rules_module_knows_no_other_rules_module() {
        slices().matching("dev.releaseaudit.(k8s|env|docs|delivery)..")
                .should()
                .notDependOnEachOther()
                .check(PRODUCT);
    }

    @Test
    void nobody_outside_the_core_uses_its_internals() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.releaseaudit", "dev.releaseaudit.internal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.releaseaudit.internal..")
                .check(PRODUCT);
    }

    @Test
    void neither_the_yaml_nor_the_json_library_shows_outside_the_core() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "dev.releaseaudit.model..", "dev.releaseaudit.report..", "dev.releaseaudit.internal..")
                .and()
                .resideOutsideOfPackage("dev.releaseaudit.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.snakeyaml..", "tools.jackson..")
                .check(PRODUCT);
    }

    @Test
    void every_rule_of_ours_says_what_it_is() {
        classes()
                .that()
                .implement(Rule.class)
                .and()
                .areNotInterfaces()
                .and()
                .areNotAnonymousClasses()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .and()
                .resideInAPackage("..rules..")
                .should()
                .beAnnotatedWith(About.class)
                .check(PRODUCT);
    }

    @Test
    void no_field_holds_state_for_everybody() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("dev.releaseaudit..")
                .should()
                .beFinal()
                .check(PRODUCT);
    }
}
