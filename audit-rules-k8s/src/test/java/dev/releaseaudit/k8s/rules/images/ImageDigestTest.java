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
    void a_tag_can_be_pushed_again() {
        verify(new ImageDigest(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          template:
                            spec:
                              containers:
                                - name: api
                                  image: shop/api:1.4
                        #                ^^^^^^^^^^^^ violates: tag is mutable
                        """));
    }
}
