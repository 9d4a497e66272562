package dev.releaseaudit.k8s.image;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ImageReferenceProperties {

    @Property(tries = 300)
    void the_full_form_is_read_as_the_same_reference(@ForAll("references") ImageReference reference) {
        assertThat(ImageReference.parse(reference.toString())).contains(reference);
    }

    @Property(tries = 300)
    void the_familiar_name_means_the_same_repository(@ForAll("references") ImageReference reference) {
        assertThat(ImageReference.parse(reference.familiarName()).orElseThrow().name())
                .isEqualTo(reference.name());
    }

    @Property(tries = 300)
    void any_text_is_read_or_refused(@ForAll String text) {
        assertThat(ImageReference.parse(text).map(ImageReference::toString).flatMap(ImageReference::parse))
                .isEqualTo(ImageReference.parse(text));
    }

    @Provide
    Arbitrary<ImageReference> references() {
        Arbitrary<String> registry = Arbitraries.of("docker.io", "localhost", "registry:5000", "ghcr.io", "[::1]:80");
        Arbitrary<String> path = Arbitraries.of("library/nginx", "acme/app", "a/b/c-d__e.f", "acme/x0");
        Arbitrary<String> tag = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("_0123456789")
                .ofMaxLength(20);
        Arbitrary<String> digest =
                Arbitraries.strings().withChars("0123456789abcdef").ofLength(64).map(hex -> "sha256:" + hex);
        return Combinators.combine(registry, path, tag, Arbitraries.oneOf(digest, Arbitraries.just("")))
                .as(ImageReference::new);
    }
}
