package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class DeprecatedKustomizeFieldTest {

    @Test
    void each_field_that_kustomize_warns_of_is_named() {
        verify(new DeprecatedKustomizeField(), file("prod/kustomization.yaml", """
                commonLabels: {app: shop}
                #^^^^^^^^^^^ violates: commonLabels is deprecated
                patchesStrategicMerge: []
                #^^^^^^^^^^^^^^^^^^^^ violates: patchesStrategicMerge is deprecated
                """));
    }

    @Test
    void the_fields_that_came_after_them_are_fine() {
        verify(new DeprecatedKustomizeField(), file("prod/kustomization.yaml", """
                labels: [{pairs: {app: shop}}]
                patches: []
                """));
    }
}
