package dev.releaseaudit.docs.topics;

import dev.releaseaudit.docs.configuration.KnownVariables;
import dev.releaseaudit.docs.manifests.CreatedSecrets;
import dev.releaseaudit.facts.CiStep;
import dev.releaseaudit.facts.CoverageGate;
import dev.releaseaudit.facts.Endpoint;
import dev.releaseaudit.facts.HostName;
import dev.releaseaudit.facts.ResourceName;
import dev.releaseaudit.facts.SecretRef;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.View;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the artifacts of a repository say, to hold documents against. Immutable. */
public final class RepositoryFacts {

    /** What the repository that is audited says. */
    public static final View<RepositoryFacts> VIEW = View.of("facts of the repository", RepositoryFacts::new);

    private final KnownVariables variables;
    private final Map<String, Location> resources;
    private final Map<String, Location> kinds;
    private final Map<String, Location> secrets;
    private final Map<String, Location> hosts;
    private final Map<String, Location> endpoints;
    private final List<CoverageGate> gates;
    private final List<CiStep> steps;

    private RepositoryFacts(Project project) {
        variables = project.view(KnownVariables.VIEW);
        List<ResourceName> defined = project.all(ResourceName.class).stream()
                .filter(ResourceName::defined)
                .toList();
        resources = index(defined, ResourceName::name);
        kinds = index(defined, ResourceName::kind);
        secrets = index(CreatedSecrets.besides(project).toList(), SecretRef::name);
        hosts = index(project.all(HostName.class), HostName::name);
        endpoints = index(project.all(Endpoint.class), Endpoint::path);
        gates = project.all(CoverageGate.class);
        steps = project.all(CiStep.class);
    }

    private static <T extends Subject> Map<String, Location> index(List<T> facts, Function<T, String> name) {
        Map<String, Location> index = new HashMap<>();
        facts.forEach(fact -> index.putIfAbsent(name.apply(fact), fact.location()));
        index.remove("");
        return index;
    }

    /** Returns where a variable is declared, set or read. */
    public Optional<Location> setting(String name) {
        return variables.find(name).map(Located::location);
    }

    /** Returns where a resource of this name is defined. */
    public Optional<Location> resource(String name) {
        return Optional.ofNullable(resources.get(name.substring(name.lastIndexOf('/') + 1)));
    }

    /** Returns where a resource of one of these kinds is defined. */
    public Optional<Location> kind(Set<String> names) {
        return names.stream()
                .sorted()
                .flatMap(name -> Optional.ofNullable(kinds.get(name)).stream())
                .findFirst();
    }

    /** Returns where a secret of this name is used or defined. */
    public Optional<Location> secret(String name) {
        return Optional.ofNullable(secrets.get(name));
    }

    /** Returns where a host is named. */
    public Optional<Location> host(String name) {
        return Optional.ofNullable(hosts.get(name));
    }

    /** Returns where a path is probed, scraped or routed to. */
    public Optional<Location> endpoint(String path) {
        return Optional.ofNullable(endpoints.get(path));
    }

    /** Returns where a coverage of this many percent is demanded. */
    public Optional<Location> gate(String percent) {
        return gates.stream()
                .filter(gate ->
                        gate.percent().stripTrailingZeros().toPlainString().equals(percent))
                .findFirst()
                .map(Located::location);
    }

    /** Returns where the continuous integration runs something. */
    public Optional<Location> workflow() {
        return steps.stream().findFirst().map(Located::location);
    }

    /** Tells whether a repository like this one needs the topic. */
    public boolean needs(Topic topic) {
        return switch (topic.needed()) {
            case ALWAYS -> true;
            case NEVER -> false;
            case DEPLOYMENT -> isDeployed();
            case INGRESS ->
                kind(Set.of("Ingress", "HTTPRoute", "Gateway", "Route", "VirtualService"))
                        .isPresent();
            case JOBS -> kind(Set.of("CronJob")).isPresent();
            case DATABASE ->
                variables.names().stream().anyMatch(RepositoryFacts::isOfDatabase)
                        || kind(Set.of("StatefulSet")).isPresent();
        };
    }

    /** Tells whether manifests deploy something that runs. */
    public boolean isDeployed() {
        return kind(Set.of("Deployment", "StatefulSet", "DaemonSet", "CronJob", "Job", "Pod", "Rollout"))
                .isPresent();
    }

    private static boolean isOfDatabase(String variable) {
        return variable.matches(
                "(?:.{0,40}_)?(DATABASE|POSTGRES|POSTGRESQL|MYSQL|MARIADB|MONGO|MONGODB|DB|PGHOST|PGDATABASE)(?:_.{0,40})?");
    }
}
