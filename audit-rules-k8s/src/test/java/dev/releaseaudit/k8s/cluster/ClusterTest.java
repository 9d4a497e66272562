package dev.releaseaudit.k8s.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.k8s.HelmChart;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.graph.Gap;
import dev.releaseaudit.k8s.graph.Reference;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.rule.Lookup;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.Stage;
import dev.releaseaudit.source.Target;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterTest {

    /** A pod that needs one Secret with one key. */
    private static final String POD = """
            apiVersion: v1
            kind: Pod
            metadata: {name: api, namespace: shop}
            spec:
              containers:
                - name: api
                  env: [{name: A, valueFrom: {secretKeyRef: {name: db, key: password}}}]
            """;

    private final List<Release> releases = new ArrayList<>();
    private final List<HelmChart> charts = new ArrayList<>();

    private ClusterTest release(String folder, Stage stage, String yaml, Gap... open) {
        Location place = Location.of(folder + "/all.yaml");
        Target target = new Target(folder, stage, false, place);
        List<Manifest> manifests = YamlFile.read(SourceFile.of(place.path(), yaml)).documents().stream()
                .map(document -> new Manifest(document.root(), target))
                .toList();
        releases.add(Release.of(target, manifests, List.of(open)));
        return this;
    }

    private ClusterTest prod(String yaml) {
        return release("prod", Stage.PRODUCTION, yaml);
    }

    private Release first() {
        return releases.get(0);
    }

    private Cluster cluster() {
        return Cluster.of(releases, charts).stream()
                .filter(cluster -> cluster.stage() == first().stage())
                .findFirst()
                .orElseThrow();
    }

    private Reference reference() {
        return first().graph().references().get(0);
    }

    /** Says what the first reference of the first release finds. */
    private String found() {
        return text(cluster().find(first(), reference()));
    }

    private String key() {
        return text(cluster().key(first(), reference(), "password"));
    }

    private static String text(Lookup<?> lookup) {
        if (lookup instanceof Lookup.Found<?> found) {
            return found.value() instanceof ClusterObject object
                    ? object.origin()
                            + object.manifest().map(by -> " by " + by.label()).orElse("")
                    : "found at " + found.location().path();
        }
        return lookup instanceof Lookup.Open<?> open ? "open: " + open.reason() : "missing";
    }

    @Test
    void what_a_reference_means_may_be_beside_it() {
        prod(
                POD
                        + "---\n{apiVersion: v1, kind: Secret, metadata: {name: db, namespace: shop}, stringData: {password: x}}");

        assertThat(found()).isEqualTo("DEPLOYED by Secret/db");
        assertThat(key()).isEqualTo("found at prod/all.yaml");
    }

    @Test
    void or_in_another_release_of_the_stage_or_of_no_stage() {
        String secret = "{apiVersion: v1, kind: Secret, metadata: {name: db, namespace: shop}}";

        assertThat(new ClusterTest()
                        .prod(POD)
                        .release("live", Stage.PRODUCTION, secret)
                        .found())
                .isEqualTo("DEPLOYED by Secret/db");
        assertThat(new ClusterTest()
                        .prod(POD)
                        .release("infra", Stage.UNKNOWN, secret)
                        .found())
                .isEqualTo("DEPLOYED by Secret/db");
        assertThat(new ClusterTest()
                        .prod(POD)
                        .release("dev", Stage.DEVELOPMENT, secret)
                        .found())
                .isEqualTo("missing");
    }

    @Test
    void what_is_nowhere_is_missing() {
        prod(POD);

        assertThat(found()).isEqualTo("missing");
        assertThat(key()).isEqualTo("missing");
    }

    @Test
    void a_secret_of_another_namespace_is_another_one() {
        prod(POD + "---\n{apiVersion: v1, kind: Secret, metadata: {name: db, namespace: other}}");

        assertThat(found()).isEqualTo("missing");
    }

    @Test
    void an_external_secret_makes_a_secret_with_the_keys_that_it_says() {
        prod(POD + """
                ---
                apiVersion: external-secrets.io/v1
                kind: ExternalSecret
                metadata: {name: database, namespace: shop}
                spec: {target: {name: db}, data: [{secretKey: user}]}
                """);

        assertThat(found()).isEqualTo("MANAGED by ExternalSecret/database");
        assertThat(key()).isEqualTo("missing");
    }

    @Test
    void which_keys_a_whole_external_secret_has_nobody_knows() {
        prod(POD + """
                ---
                apiVersion: external-secrets.io/v1
                kind: ExternalSecret
                metadata: {name: db, namespace: shop}
                spec: {dataFrom: [{extract: {key: shop/db}}]}
                """);

        assertThat(key()).isEqualTo("open: which keys Secret/db has is not written anywhere");
    }

    @Test
    void a_sealed_secret_has_the_keys_that_it_encrypts() {
        prod(POD + """
                ---
                apiVersion: bitnami.com/v1alpha1
                kind: SealedSecret
                metadata: {name: db, namespace: shop}
                spec: {encryptedData: {password: AgB}}
                """);

        assertThat(key()).isEqualTo("found at prod/all.yaml");
    }

    @Test
    void cert_manager_makes_what_an_ingress_asks_it_for() {
        prod("""
                apiVersion: networking.k8s.io/v1
                kind: Ingress
                metadata: {name: shop, namespace: shop, annotations: {kubernetes.io/tls-acme: "true"}}
                spec: {tls: [{secretName: shop-tls, hosts: [shop.example.com]}]}
                """);

        assertThat(found()).isEqualTo("MANAGED by Ingress/shop");
    }

    @Test
    void a_stateful_set_makes_claims_by_number() {
        prod("""
                apiVersion: v1
                kind: Pod
                metadata: {name: backup}
                spec: {volumes: [{name: a, persistentVolumeClaim: {claimName: data-db-12}}]}
                ---
                apiVersion: apps/v1
                kind: StatefulSet
                metadata: {name: db}
                spec: {volumeClaimTemplates: [{metadata: {name: data}}]}
                """);

        assertThat(found()).isEqualTo("MANAGED by StatefulSet/db");
    }

    @Test
    void every_namespace_has_a_default_service_account() {
        prod("{apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {serviceAccountName: default}}");

        assertThat(found()).isEqualTo("BUILT_IN");
    }

    @Test
    void what_was_not_rendered_may_hold_it() {
        release(
                "prod",
                Stage.PRODUCTION,
                POD,
                new Gap("Charts are not rendered", Location.of("prod/kustomization.yaml")));

        assertThat(found()).isEqualTo("open: Charts are not rendered");
    }

    @Test
    void a_chart_in_the_namespace_may_hold_it() {
        String chart = """
                ---
                apiVersion: helm.toolkit.fluxcd.io/v2
                kind: HelmRelease
                metadata: {name: postgres, namespace: %s}
                """;

        assertThat(new ClusterTest().prod(POD + chart.formatted("shop")).found())
                .isEqualTo("open: HelmRelease/postgres deploys a chart that is not rendered");
        assertThat(new ClusterTest().prod(POD + chart.formatted("other")).found())
                .isEqualTo("missing");
    }

    @Test
    void an_operator_may_make_what_begins_with_the_name_of_a_custom_resource() {
        String database = """
                ---
                {apiVersion: acme.example/v1, kind: Database, metadata: {name: %s, namespace: shop}}
                """;

        assertThat(new ClusterTest().prod(POD + database.formatted("db")).found())
                .isEqualTo("open: An operator may make it for Database/db");
        assertThat(new ClusterTest().prod(POD + database.formatted("other")).found())
                .isEqualTo("missing");
    }

    @Test
    void a_name_that_a_template_fills_in_is_open() {
        prod(POD.replace("name: db", "name: \"${DB}\""));

        assertThat(found()).isEqualTo("open: the name ${DB} is a template");
    }
}
