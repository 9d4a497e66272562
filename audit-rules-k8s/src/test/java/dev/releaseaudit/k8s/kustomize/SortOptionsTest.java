package dev.releaseaudit.k8s.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order that {@code sortOptions} ask for. The results are those of kustomize 5.8. */
class SortOptionsTest {

    private static final String RESOURCES = """
            {apiVersion: v1, kind: Service, metadata: {name: b}}
            ---
            {apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingWebhookConfiguration, metadata: {name: v}}
            ---
            {apiVersion: v1, kind: Namespace, metadata: {name: z}}
            ---
            {apiVersion: v1, kind: Service, metadata: {name: a}}
            ---
            {apiVersion: example.com/v1, kind: Shop, metadata: {name: s}}
            ---
            {apiVersion: v1, kind: ConfigMap, metadata: {name: c}}
            """;

    private static String names(Overlay overlay) {
        StringBuilder names = new StringBuilder();
        overlay.render()
                .resources()
                .forEach(resource -> names.append(resource.id().name()).append(' '));
        return names.toString().strip();
    }

    private static Overlay sorted(String options) {
        return Overlay.of("resources: [a.yaml]\n" + options).with("a.yaml", RESOURCES);
    }

    @Test
    void the_order_is_that_of_the_files_where_that_is_asked_for() {
        assertThat(names(sorted("sortOptions: {order: fifo}\n"))).isEqualTo("b v z a s c");
    }

    @Test
    void the_legacy_order_puts_first_what_others_need_and_webhooks_last() {
        assertThat(names(sorted("sortOptions: {order: legacy}\n"))).isEqualTo("z c a b s v");
    }

    @Test
    void the_legacy_order_may_name_kinds_that_are_first_and_last() {
        assertThat(names(sorted("sortOptions: {order: legacy, legacySortOptions: {orderFirst: [Service, Shop], "
                        + "orderLast: [Namespace]}}\n")))
                .isEqualTo("a b s v c z");
    }

    @Test
    void only_the_outermost_kustomization_orders() {
        assertThat(names(Overlay.of("resources: [b]\n")
                        .with("b/kustomization.yaml", "resources: [a.yaml]\nsortOptions: {order: legacy}\n")
                        .with("b/a.yaml", RESOURCES)))
                .isEqualTo("b v z a s c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{order: random}",
                "{}",
                "{order: fifo, legacySortOptions: {orderFirst: [Service]}}",
            })
    void an_order_that_there_is_not_is_refused(String options) {
        assertThat(sorted("sortOptions: %s\n".formatted(options)).refused())
                .startsWith("INVALID_ORDER kustomization.yaml:2:");
    }
}
