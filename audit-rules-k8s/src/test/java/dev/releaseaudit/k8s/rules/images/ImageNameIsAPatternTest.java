package dev.releaseaudit.k8s.rules.images;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class ImageNameIsAPatternTest {

    @Test
    void a_pattern_changes_images_that_it_does_not_name() {
        verify(new ImageNameIsAPattern(), file("prod/kustomization.yaml", """
                        resources: [pod.yaml]
                        images:
                          - name: acme/shop.*
                        #         ^^^^^^^^^^^ violates: images entry acme/shop.* is read as a regular expression, which acme/shop-api fits too
                            newTag: "2"
                        """), file("prod/pod.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: shop}
                        spec:
                          containers:
                            - {name: a, image: "acme/shop-api:1"}
                            - {name: b, image: "acme/mail:1"}
                        """));
    }

    @Test
    void a_plain_name_is_for_one_image() {
        verify(new ImageNameIsAPattern(), file("prod/kustomization.yaml", """
                        resources: [pod.yaml]
                        images:
                          - name: acme/shop-api
                            newTag: "2"
                        """), file("prod/pod.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: shop}
                        spec:
                          containers:
                            - {name: a, image: "acme/shop-api:1"}
                            - {name: b, image: "acme/mail:1"}
                        """));
    }

    @Test
    void a_dot_fits_any_character() {
        verify(new ImageNameIsAPattern(), file("prod/kustomization.yaml", """
                        resources: [pod.yaml]
                        images:
                          - name: acme.io/shop
                        #         ^^^^^^^^^^^^ violates: which acme-io/shop fits too
                            newTag: "2"
                        """), file("prod/pod.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: shop}
                        spec:
                          containers:
                            - {name: a, image: "acme-io/shop:1"}
                            - {name: b, image: "acme/mail:1"}
                        """));
    }

    @Test
    void a_dot_that_fits_a_dot_is_fine() {
        verify(new ImageNameIsAPattern(), file("prod/kustomization.yaml", """
                        resources: [pod.yaml]
                        images:
                          - name: acme.io/shop
                            newTag: "2"
                        """), file("prod/pod.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: shop}
                        spec:
                          containers:
                            - {name: a, image: "acme.io/shop:1"}
                            - {name: b, image: "acme/mail:1"}
                        """));
    }
}
