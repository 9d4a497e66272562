package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import dev.releaseaudit.test.FileFixture;
import org.junit.jupiter.api.Test;

class ImageEntryMatchesNothingTest {

    private static FileFixture pod(String image) {
        return file("prod/pod.yaml", """
                apiVersion: v1
                kind: Pod
                metadata: {name: shop}
                spec: {containers: [{name: shop, image: "%s"}]}
                """.formatted(image));
    }

    @Test
    void a_slip_names_the_image_that_is_near() {
        verify(new ImageEntryMatchesNothing(), pod("acme/db-backup:latest"), file("prod/kustomization.yaml", """
                resources: [pod.yaml]
                images:
                  - name: acme/db-bakup
                #         ^^^^^^^^^^^^^ violates: The images entry acme/db-bakup matches no image; did you mean acme/db-backup?
                    newTag: 2.3.1
                """));
    }

    @Test
    void the_same_image_of_another_registry_is_near() {
        verify(
                new ImageEntryMatchesNothing(),
                pod("docker.io/library/nginx:1.27"),
                file("prod/kustomization.yaml", """
                resources: [pod.yaml]
                images:
                  - name: nginx
                #         ^^^^^ violates: did you mean docker.io/library/nginx?
                    newTag: 1.27.3
                """));
    }

    @Test
    void an_entry_for_an_image_that_is_far_from_all_has_no_hint() {
        verify(new ImageEntryMatchesNothing(), pod("acme/shop:1"), file("prod/kustomization.yaml", """
                resources: [pod.yaml]
                images:
                  - name: postgres
                #         ^^^^^^^^ violates: The images entry postgres matches no image
                    newTag: "17"
                """));
    }

    @Test
    void an_entry_that_matches_is_fine_even_if_it_changes_nothing() {
        verify(new ImageEntryMatchesNothing(), pod("acme/shop:1"), file("prod/kustomization.yaml", """
                resources: [pod.yaml]
                images:
                  - name: acme/shop
                    newTag: "1"
                """));
    }
}
