package dev.releaseaudit.k8s.cluster;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import java.util.List;
import java.util.stream.Stream;

/** Knows which objects controllers make because of a manifest. */
final class ManagedObjects {

    /** Stands for the number of a claim that a StatefulSet makes for each of its pods. */
    static final String ORDINAL = "#";

    private static final List<String> ISSUER_ANNOTATIONS =
            List.of("cert-manager.io/issuer", "cert-manager.io/cluster-issuer", "kubernetes.io/tls-acme");
    private static final String[] TLS = {"tls.crt", "tls.key", "ca.crt"};

    private final Manifest owner;
    private final Node spec;

    private ManagedObjects(Manifest owner) {
        this.owner = owner;
        this.spec = owner.root().get("spec");
    }

    static Stream<ClusterObject> of(Manifest manifest) {
        ManagedObjects made = new ManagedObjects(manifest);
        return Stream.concat(made.ofKind(), made.connectionSecret());
    }

    private Stream<ClusterObject> ofKind() {
        return switch (owner.group() + "/" + owner.kind()) {
            case "external-secrets.io/ExternalSecret" -> externalSecret(spec, owner.namespace());
            case "external-secrets.io/ClusterExternalSecret" -> externalSecret(spec.get("externalSecretSpec"), "");
            case "bitnami.com/SealedSecret" -> sealedSecret();
            case "secrets-store.csi.x-k8s.io/SecretProviderClass" -> providerClass();
            case "cert-manager.io/Certificate" -> certificate();
            case "cert-manager.io/Issuer", "cert-manager.io/ClusterIssuer" ->
                secret(spec.at("acme.privateKeySecretRef.name"));
            case "networking.k8s.io/Ingress" ->
                issued(spec.get("tls").items().stream().map(tls -> tls.get("secretName")));
            case "gateway.networking.k8s.io/Gateway" ->
                issued(spec.get("listeners").items().stream()
                        .flatMap(listener -> listener.at("tls.certificateRefs").items().stream())
                        .map(reference -> reference.get("name")));
            case "apps/StatefulSet" -> claims();
            case "secrets.hashicorp.com/VaultStaticSecret",
                    "secrets.hashicorp.com/VaultDynamicSecret",
                    "secrets.hashicorp.com/VaultPKISecret" -> secret(spec.at("destination.name"));
            case "secrets.infisical.com/InfisicalSecret" -> secret(spec.at("managedSecretReference.secretName"));
            case "secrets.doppler.com/DopplerSecret" -> secret(spec.at("managedSecret.name"));
            case "k8s.bitwarden.com/BitwardenSecret" -> secret(spec.get("secretName"));
            case "onepassword.com/OnePasswordItem", "kafka.strimzi.io/KafkaUser" -> named("Secret", "%s");
            case "trust.cert-manager.io/Bundle" -> named("ConfigMap", "%s").map(made -> made.in(""));
            case "postgresql.cnpg.io/Cluster" ->
                Stream.concat(
                        named("Secret", "%s-app", "%s-superuser", "%s-ca", "%s-server", "%s-replication"),
                        named("Service", "%s-rw", "%s-ro", "%s-r"));
            case "acid.zalan.do/postgresql" -> named("Service", "%s", "%s-repl");
            case "kafka.strimzi.io/Kafka" ->
                Stream.concat(
                        named("Secret", "%s-cluster-ca-cert", "%s-clients-ca-cert"),
                        named("Service", "%s-kafka-bootstrap", "%s-kafka-brokers"));
            case "rabbitmq.com/RabbitmqCluster" ->
                Stream.concat(named("Secret", "%s-default-user"), named("Service", "%s", "%s-nodes"));
            case "elasticsearch.k8s.elastic.co/Elasticsearch" ->
                Stream.concat(
                        named("Secret", "%s-es-elastic-user", "%s-es-http-certs-public"),
                        named("Service", "%s-es-http"));
            case "kibana.k8s.elastic.co/Kibana" -> named("Service", "%s-kb-http");
            case "monitoring.coreos.com/Prometheus" -> named("Service", "prometheus-operated");
            case "monitoring.coreos.com/Alertmanager" -> named("Service", "alertmanager-operated");
            case "serving.knative.dev/Service" -> named("Service", "%s");
            default -> Stream.empty();
        };
    }

    private Stream<ClusterObject> named(String kind, String... patterns) {
        Node name = owner.root().at("metadata.name");
        return Stream.of(patterns)
                .map(pattern -> ClusterObject.managed(owner, kind, pattern.replace("%s", name.text()), name));
    }

    private Stream<ClusterObject> secret(Node name) {
        return name.text().isEmpty()
                ? Stream.empty()
                : Stream.of(ClusterObject.managed(owner, "Secret", name.text(), name));
    }

    private Stream<ClusterObject> externalSecret(Node from, String namespace) {
        Node target = from.at("target.name");
        Node name = target.text().isEmpty() ? owner.root().at("metadata.name") : target;
        Node template = from.at("target.template.data");
        boolean closed = from.get("dataFrom").items().isEmpty()
                && from.at("target.template.templateFrom").items().isEmpty();
        Stream<Node> keys = !template.entries().isEmpty()
                        && !from.at("target.template.mergePolicy").is("Merge")
                ? template.entries().stream().map(Entry::key)
                : Stream.concat(
                        template.entries().stream().map(Entry::key),
                        from.get("data").items().stream().map(item -> item.get("secretKey")));
        return secret(name).map(made -> closed ? made.with(keys) : made).map(made -> made.in(namespace));
    }

    private Stream<ClusterObject> sealedSecret() {
        Stream<Node> keys = Stream.of("encryptedData", "template.data")
                .flatMap(path -> spec.at(path).entries().stream())
                .map(Entry::key);
        return secret(owner.root().at("metadata.name")).map(made -> made.with(keys));
    }

    private Stream<ClusterObject> providerClass() {
        return spec.get("secretObjects").items().stream()
                .flatMap(object -> secret(object.get("secretName"))
                        .map(made ->
                                made.with(object.get("data").items().stream().map(item -> item.get("key")))));
    }

    private Stream<ClusterObject> certificate() {
        boolean plain = !spec.get("keystores").isPresent()
                && !spec.get("additionalOutputFormats").isPresent();
        return secret(spec.get("secretName")).map(made -> plain ? made.with(TLS) : made);
    }

    /** cert-manager makes what an annotation asks it for. */
    private Stream<ClusterObject> issued(Stream<Node> names) {
        return ISSUER_ANNOTATIONS.stream().anyMatch(key -> owner.annotation(key).isPresent())
                ? names.flatMap(this::secret).map(made -> made.with(TLS))
                : Stream.empty();
    }

    private Stream<ClusterObject> claims() {
        return spec.get("volumeClaimTemplates").items().stream()
                .map(template -> template.at("metadata.name"))
                .map(name -> ClusterObject.managed(
                        owner, "PersistentVolumeClaim", name.text() + "-" + owner.name() + "-" + ORDINAL, name));
    }

    /** Crossplane and others write what they have made into a Secret that any kind of resource may name. */
    private Stream<ClusterObject> connectionSecret() {
        Node target = spec.get("writeConnectionSecretToRef");
        String namespace = target.get("namespace").text();
        return secret(target.get("name")).map(made -> namespace.isEmpty() ? made : made.in(namespace));
    }
}
