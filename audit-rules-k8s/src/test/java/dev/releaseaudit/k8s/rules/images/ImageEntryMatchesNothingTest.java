package dev.releaseaudit.k8s.rules.images;

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
                #         ^^^^^^^^^^^^^ violates: images entry acme/db-bakup matches no image; did you mean acme/db-backup?
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
                #         ^^^^^^^^ violates: images entry postgres matches no image
                    newTag: "17"
                """));
    }

    @Test
    void an_image_in_a_field_of_a_custom_resource_is_not_reached() {
        verify(new ImageEntryMatchesNothing(), file("prod/storage.yaml", """
                        apiVersion: acme.io/v1
                        kind: Storage
                        metadata: {name: shop}
                        spec: {container: {image: "acme/store:1"}}
                        """), file("prod/kustomization.yaml", """
                        resources: [storage.yaml]
                        images:
                          - name: acme/store
                        #         ^^^^^^^^^^ violates: images entry acme/store matches no container, only a field that it does not reach
                            newTag: "2"
                        """));
    }

    @Test
    void a_configuration_makes_it_reach_the_field() {
        verify(
                new ImageEntryMatchesNothing(),
                file("prod/storage.yaml", """
                        apiVersion: acme.io/v1
                        kind: Storage
                        metadata: {name: shop}
                        spec: {container: {image: "acme/store:1"}}
                        """),
                file("prod/fields.yaml", "images: [{kind: Storage, path: spec/container/image}]\n"),
                file("prod/kustomization.yaml", """
                        resources: [storage.yaml]
                        configurations: [fields.yaml]
                        images: [{name: acme/store, newTag: "2"}]
                        """));
    }

    @Test
    void an_entry_of_a_base_is_judged_once_for_all_overlays() {
        verify(
                new ImageEntryMatchesNothing(),
                pod("acme/shop:1"),
                file("prod/kustomization.yaml", """
                        resources: [pod.yaml]
                        images:
                          - {name: acme/shp, newTag: v2}
                        #          ^^^^^^^^ violates: did you mean acme/shop?
                        """),
                file("eu/kustomization.yaml", "resources: [../prod]\n"),
                file("us/kustomization.yaml", "resources: [../prod]\n"));
    }

    @Test
    void an_entry_of_a_component_may_be_for_some_overlays_only() {
        verify(
                new ImageEntryMatchesNothing(),
                pod("acme/shop:1"),
                file("pins/kustomization.yaml", "kind: Component\nimages: [{name: acme/shop, newTag: v2}]\n"),
                file("prod/kustomization.yaml", "resources: [pod.yaml]\ncomponents: [../pins]\n"),
                file("mail/kustomization.yaml", "components: [../pins]\n"));
    }

    @Test
    void a_name_that_an_earlier_entry_gave_is_found_by_a_later_one() {
        verify(new ImageEntryMatchesNothing(), pod("acme/shop:1"), file("prod/kustomization.yaml", """
                resources: [pod.yaml]
                images:
                  - {name: acme/shop, newName: registry.acme.io/shop}
                  - {name: registry.acme.io/shop, newTag: "2"}
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
