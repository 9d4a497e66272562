package dev.releaseaudit.k8s.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LabelSelectorTest {

    private static final Map<String, String> API = Map.of("app", "shop", "tier", "api");

    private static LabelSelector selector(String yaml) {
        return LabelSelector.of(Manifests.of("selector: " + yaml).get(0).root().get("selector"));
    }

    @Test
    void all_labels_must_be_there() {
        assertThat(selector("{matchLabels: {app: shop, tier: api}}").matches(API))
                .isTrue();
        assertThat(selector("{matchLabels: {app: shop, tier: web}}").matches(API))
                .isFalse();
    }

    @Test
    void expressions_count_as_well() {
        assertThat(selector("{matchLabels: {app: shop}, matchExpressions: [{key: tier, operator: In, values: [web]}]}")
                        .matches(API))
                .isFalse();
        assertThat(selector("{matchExpressions: [{key: tier, operator: In, values: [api, web]}]}")
                        .matches(API))
                .isTrue();
        assertThat(selector("{matchExpressions: [{key: tier, operator: NotIn, values: [api]}]}")
                        .matches(API))
                .isFalse();
        assertThat(selector("{matchExpressions: [{key: tier, operator: Exists}]}")
                        .matches(API))
                .isTrue();
        assertThat(selector("{matchExpressions: [{key: tier, operator: DoesNotExist}]}")
                        .matches(API))
                .isFalse();
    }

    @Test
    void a_label_that_is_not_there_has_none_of_the_values() {
        assertThat(selector("{matchExpressions: [{key: zone, operator: NotIn, values: [a]}]}")
                        .matches(API))
                .isTrue();
    }

    @Test
    void an_empty_selector_selects_everything() {
        assertThat(selector("{}").matches(Map.of())).isTrue();
        assertThat(selector("{matchLabels: {}}").selectsEverything()).isTrue();
    }

    @Test
    void a_selector_that_is_not_there_selects_nothing() {
        assertThat(selector("").matches(API)).isFalse();
        assertThat(LabelSelector.of(Manifests.of("kind: Service").get(0).root().get("selector")))
                .isEqualTo(LabelSelector.NOTHING);
    }

    @Test
    void a_service_without_labels_selects_nothing() {
        assertThat(LabelSelector.ofLabels(
                        Manifests.of("selector: {}").get(0).root().get("selector")))
                .isEqualTo(LabelSelector.NOTHING);
    }

    @Test
    void an_operator_that_there_is_not_selects_nothing() {
        assertThat(selector("{matchExpressions: [{key: tier, operator: in, values: [api]}]}")
                        .matches(API))
                .isFalse();
    }

    @Test
    void it_is_written_as_kubectl_takes_it() {
        assertThat(selector("{matchLabels: {app: shop}, matchExpressions: ["
                        + "{key: tier, operator: In, values: [web, api]}, {key: zone, operator: NotIn, values: [a]},"
                        + " {key: x, operator: Exists}, {key: y, operator: DoesNotExist}]}"))
                .hasToString("app=shop,tier in (api, web),zone notin (a),x,!y");
    }
}
