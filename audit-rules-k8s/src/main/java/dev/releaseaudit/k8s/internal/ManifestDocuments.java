package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlDocument;
import dev.releaseaudit.source.SourceFile;
import java.util.Set;
import java.util.stream.Stream;

/** Tells Kubernetes resources from other YAML and JSON. */
final class ManifestDocuments {

    private static final Set<String> EXTENSIONS = Set.of("yaml", "yml", "json");

    /** Groups whose documents configure a tool on somebody's machine; no cluster takes them. */
    private static final Set<String> TOOL_GROUPS = Set.of(
            "skaffold",
            "backstage.io",
            "kind.x-k8s.io",
            "kustomize.config.k8s.io",
            "kubeadm.k8s.io",
            "kubelet.config.k8s.io",
            "kubeproxy.config.k8s.io",
            "kubescheduler.config.k8s.io",
            "apiserver.config.k8s.io",
            "audit.k8s.io",
            "client.authentication.k8s.io",
            "cli.kyverno.io",
            "ctlptl.dev",
            "eksctl.io",
            "k3d.io",
            "minikube.k8s.io");

    private ManifestDocuments() {}

    /** Tells by its name alone whether the file may hold manifests. */
    static boolean mayBeNamed(SourceFile file) {
        return EXTENSIONS.contains(file.extension());
    }

    /** Tells by a look at its text whether the file may hold manifests; nothing is parsed. */
    static boolean mayBeIn(SourceFile file) {
        return file.text().contains("apiVersion") && file.text().contains("kind");
    }

    /** Returns the resources of a document, those of a List one by one; none where it is something else. */
    static Stream<Node> in(YamlDocument document) {
        return resources(document.root());
    }

    private static Stream<Node> resources(Node root) {
        String kind = root.get("kind").text();
        String apiVersion = root.get("apiVersion").text();
        if (kind.isEmpty() || apiVersion.isEmpty() || isToolConfiguration(apiVersion, kind)) {
            return Stream.empty();
        }
        boolean list = kind.endsWith("List") && !root.get("items").items().isEmpty();
        return list ? root.get("items").items().stream().filter(ManifestDocuments::isResource) : Stream.of(root);
    }

    private static boolean isResource(Node item) {
        return !item.get("kind").text().isEmpty()
                && !item.get("apiVersion").text().isEmpty();
    }

    private static boolean isToolConfiguration(String apiVersion, String kind) {
        int slash = apiVersion.indexOf('/');
        String group = slash < 0 ? "" : apiVersion.substring(0, slash);
        boolean kubeconfig = apiVersion.equals("v1") && kind.equals("Config");
        return kubeconfig || TOOL_GROUPS.contains(group);
    }
}
