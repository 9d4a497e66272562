package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class DuplicateKeyInKustomizationTest {

    @Test
    void two_keys_in_one_entry_are_one_too_many() {
        verify(new DuplicateKeyInKustomization(), file("prod/kustomization.yaml", """
                images:
                  - name: acme/shop
                    newTag: "1"
                    newTag: "2"
                #   ^^^^^^ violates: newTag is here a second time, and the first one is not read
                """));
    }

    @Test
    void the_same_key_in_two_entries_is_fine() {
        verify(new DuplicateKeyInKustomization(), file("prod/kustomization.yaml", """
                images:
                  - {name: acme/shop, newTag: "1"}
                  - {name: acme/mail, newTag: "1"}
                """));
    }
}
