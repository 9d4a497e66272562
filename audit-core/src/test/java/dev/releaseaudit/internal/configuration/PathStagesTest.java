package dev.releaseaudit.internal.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.source.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathStagesTest {

    @ParameterizedTest
    @CsvSource({
        "k8s/overlays/prod, PRODUCTION",
        "k8s/overlays/production-eu, PRODUCTION",
        "clusters/live_1, PRODUCTION",
        "deploy/PROD, PRODUCTION",
        "overlays/prod2, PRODUCTION",
        "overlays/staging, STAGING",
        "overlays/uat, STAGING",
        "overlays/pre-prod, STAGING",
        "overlays/preprod, STAGING",
        "overlays/dev, DEVELOPMENT",
        "overlays/develop-registry, DEVELOPMENT",
        "overlays/local.k3d, DEVELOPMENT",
        "ci/kind, DEVELOPMENT",
        "overlays/non-prod, DEVELOPMENT",
        "clusters/production/apps, PRODUCTION",
        "environments/live, PRODUCTION",
        "istio/cluster-local-gateway, UNKNOWN",
        "k8s/base, UNKNOWN",
        "products/api, UNKNOWN",
        "delivery/devices, UNKNOWN",
        "'', UNKNOWN"
    })
    void whole_words_of_the_path_tell_the_stage(String path, Stage stage) {
        assertThat(PathStages.of(path)).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({"test/overlays/prod, PRODUCTION", "prod/overlays/dev, DEVELOPMENT"})
    void the_last_word_that_tells_decides(String path, Stage stage) {
        assertThat(PathStages.of(path)).isEqualTo(stage);
    }
}
