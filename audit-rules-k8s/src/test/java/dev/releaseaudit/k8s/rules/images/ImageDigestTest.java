package dev.releaseaudit.k8s.rules.images;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class ImageDigestTest {

    @Test
    void a_digest_of_one_digit_is_a_placeholder() {
        verify(new ImageDigest(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          template:
                            spec:
                              containers:
                                - name: api
                                  image: shop/api@sha256:1111111111111111111111111111111111111111111111111111111111111111
                        #                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: the digest of shop/api is a placeholder
                        """));
    }

    @Test
    void a_digest_of_another_length_is_none() {
        verify(new ImageDigest(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          template:
                            spec:
                              containers:
                                - name: api
                                  image: shop/api@sha256:b31847
                        #                ^^^^^^^^^^^^^^^^^^^^^^ violates: is no SHA-256 digest
                        """));
    }

    @Test
    void a_tag_beside_pinned_images_of_production_is_told() {
        verify(new ImageDigest(), file("prod/a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          template:
                            spec:
                              containers:
                                - name: api
                                  image: shop/api:1.4
                        #                ^^^^^^^^^^^^ violates: by tag, beside images that are pinned by digest
                                - name: web
                                  image: shop/web@sha256:6ad8394ad31b269b563566998fd80a8f259e8decf16e807f8310ecc10c687385
                        """));
    }

    @Test
    void a_production_target_without_any_digest_is_told_once() {
        verify(new ImageDigest(), file("prod/a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          template:
                            spec:
                              containers:
                                - name: api
                                  image: shop/api:1.4
                        #                ^^^^^^^^^^^^ violates: by tag, like all of the target
                                - name: web
                                  image: shop/web:1.4
                        """));
    }

    @Test
    void elsewhere_a_tag_is_enough_and_latest_is_for_another_rule() {
        verify(new ImageDigest(), file("dev/a.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: shop}
                        spec: {containers: [{name: api, image: "shop/api:1.4"}]}
                        """), file("prod/a.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: shop}
                        spec: {containers: [{name: api, image: "shop/api:latest"}]}
                        """));
    }
}
