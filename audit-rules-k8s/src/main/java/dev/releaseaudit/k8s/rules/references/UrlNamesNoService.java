package dev.releaseaudit.k8s.rules.references;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Severity.WARNING;
import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.k8s.cluster.Cluster;
import dev.releaseaudit.k8s.cluster.ClusterObject;
import dev.releaseaudit.k8s.graph.Reference;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.k8s.graph.ServiceUrl;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Lookup.Found;
import dev.releaseaudit.rule.Lookup.Open;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges whether URLs in the environment of containers and in ConfigMaps lead to Services that are there, on a port that they have. */
@About(id = "k8s/url-names-no-service", title = "URLs lead to Services that are there", severity = ERROR)
public final class UrlNamesNoService implements JoinRule<Manifest> {

    @Override
    public Verdicts check(Manifest manifest, Project project) {
        Release release = Release.of(project, manifest);
        return values(manifest)
                .flatMap(value -> ServiceUrl.in(value).stream())
                .flatMap(url -> judge(manifest, url, release, Cluster.of(project, release)).stream())
                .collect(toVerdicts());
    }

    private static Stream<Node> values(Manifest manifest) {
        Stream<Node> environment = Workload.of(manifest).stream()
                .flatMap(workload -> workload.containers().stream())
                .map(Container::node)
                .flatMap(container -> container.get("env").items().stream())
                .map(variable -> variable.get("value"));
        Stream<Node> data = manifest.is("", "ConfigMap")
                ? manifest.root().get("data").entries().stream().map(Node.Entry::value)
                : Stream.empty();
        return Stream.concat(environment, data).filter(Node::isPresent);
    }

    private static Optional<Verdict> judge(Manifest manifest, ServiceUrl url, Release release, Cluster cluster) {
        String namespace = url.namespace().isEmpty() ? manifest.namespace() : url.namespace();
        Reference reference = new Reference(
                manifest, "url", url.value(), url.value(), "", "Service", namespace, url.service(), List.of(), false);
        var answer = cluster.find(release, reference);
        if (answer instanceof Found<ClusterObject> found) {
            return found.value()
                    .manifest()
                    .filter(service -> service.is("", "Service"))
                    .map(service -> port(manifest, url, service));
        }
        if (answer instanceof Open<ClusterObject> open) {
            return Optional.of(unknown(
                            url,
                            "%s calls Service/%s, which may be made elsewhere: %s",
                            manifest.label(),
                            url.service(),
                            open.reason())
                    .see(open, "what is not known")
                    .key(url.service()));
        }
        List<String> known =
                cluster.graph().all("", "Service").stream().map(Manifest::name).toList();
        Optional<String> slip = Nearest.slip(url.service(), known);
        return slip.isEmpty() && !url.qualified() && known.isEmpty()
                ? Optional.empty()
                : Optional.of(violated(
                                url,
                                "%s calls Service/%s, which nothing in this repository creates%s",
                                manifest.label(),
                                url.service(),
                                slip.map(near -> "; did you mean " + near + "?").orElse(""))
                        .severity(slip.isPresent() ? ERROR : WARNING)
                        .fix(slip.map(near -> "Call %s instead of %s".formatted(near, url.service()))
                                .orElse("Create the Service, or call one that is there"))
                        .key(url.service()));
    }

    private static Verdict port(Manifest manifest, ServiceUrl url, Manifest service) {
        List<Node> ports = service.root().at("spec.ports").items().stream()
                .map(port -> port.get("port"))
                .toList();
        boolean has = url.port().isEmpty()
                || ports.isEmpty()
                || ports.stream()
                        .anyMatch(port -> port.integer().isEmpty()
                                || port.integer().getAsLong() == url.port().getAsInt());
        return has
                ? satisfied(url, "%s calls %s, which is there", manifest.label(), service.label())
                        .see(service, service.label())
                        .key(url.service())
                : violated(
                                url,
                                "%s calls %s on port %s, which listens on %s, so that connections are refused",
                                manifest.label(),
                                service.label(),
                                url.port().getAsInt(),
                                String.join(", ", ports.stream().map(Node::text).toList()))
                        .see(ports.get(0), "the port of " + service.label())
                        .fix("Call port " + ports.get(0).text())
                        .key(url.service());
    }
}
