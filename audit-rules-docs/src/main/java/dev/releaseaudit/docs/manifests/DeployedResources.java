package dev.releaseaudit.docs.manifests;

import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.facts.Endpoint;
import dev.releaseaudit.facts.ImageRef;
import dev.releaseaudit.facts.ResourceName;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.View;
import dev.releaseaudit.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What manifests deploy, as documents speak of it.
 *
 * @param resources the resources that manifests define
 * @param secrets the names of secrets that manifests use or define
 * @param endpoints ports and paths
 * @param images the images
 * @param ports the defaults of variables that hold a port
 * @param renamed whether overlays put something before or behind the names of resources
 */
public record DeployedResources(
        List<ResourceName> resources,
        Set<String> secrets,
        List<Endpoint> endpoints,
        List<ImageRef> images,
        Set<String> ports,
        boolean renamed) {

    /** What the manifests of the repository that is audited deploy. */
    public static final View<DeployedResources> VIEW = View.of("deployed resources", DeployedResources::of);

    private static DeployedResources of(Project project) {
        Set<String> secrets = new TreeSet<>();
        CreatedSecrets.besides(project).forEach(ref -> secrets.add(ref.name()));
        Set<String> ports = new TreeSet<>();
        project.all(ConfigKey.class).stream()
                .filter(key -> key.name().endsWith("PORT"))
                .forEach(key -> key.defaultValue().ifPresent(ports::add));
        return new DeployedResources(
                project.all(ResourceName.class).stream()
                        .filter(ResourceName::defined)
                        .toList(),
                secrets,
                project.all(Endpoint.class),
                project.all(ImageRef.class),
                ports,
                project.tree().files().stream().anyMatch(DeployedResources::renames));
    }

    private static boolean renames(SourceFile file) {
        boolean overlay =
                file.name().equals("kustomization.yaml") || file.name().equals("kustomization.yml");
        return overlay && (file.text().contains("namePrefix:") || file.text().contains("nameSuffix:"));
    }

    /** Returns the namespaces that are deployed to. */
    public Set<String> namespaces() {
        Set<String> names = new TreeSet<>();
        for (ResourceName resource : resources) {
            names.add(resource.kind().equals("Namespace") ? resource.name() : resource.namespace());
        }
        names.remove("");
        return names;
    }

    /** Returns where the resource with this kind and name is defined. */
    public Optional<ResourceName> resource(String kind, String name) {
        return resources.stream()
                .filter(resource ->
                        resource.kind().equals(kind) && resource.name().equals(name))
                .findFirst();
    }

    /** Returns where something is deployed to a namespace. */
    public Optional<ResourceName> in(String namespace) {
        return resource("Namespace", namespace)
                .or(() -> resources.stream()
                        .filter(resource -> resource.namespace().equals(namespace))
                        .findFirst());
    }

    /** Returns where the resource with this kind and name has a port. */
    public Optional<Endpoint> port(String kind, String name) {
        return endpoints.stream()
                .filter(endpoint -> endpoint.name().equals(kind + "/" + name)
                        || endpoint.name().startsWith(kind + "/" + name + ":"))
                .filter(endpoint -> !endpoint.port().isEmpty())
                .findFirst();
    }

    /** Returns the names of the resources of a kind. */
    public Set<String> names(String kind) {
        Set<String> names = new TreeSet<>();
        resources.stream()
                .filter(resource -> resource.kind().equals(kind))
                .forEach(resource -> names.add(resource.name()));
        if (kind.equals("Secret")) {
            names.addAll(secrets);
        }
        return names;
    }

    /** Returns the ports that anything listens on, by number or name. */
    public Set<String> allPorts() {
        Set<String> numbers = new TreeSet<>(ports);
        endpoints.forEach(endpoint -> numbers.add(endpoint.port().toString()));
        numbers.remove("");
        return numbers;
    }

    /** Returns the paths that are probed, scraped or routed to. */
    public Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        endpoints.forEach(endpoint -> paths.add(endpoint.path()));
        return paths;
    }

    /** Returns the ports of the resource with this kind and name. */
    public Set<String> ports(String kind, String name) {
        Set<String> numbers = new TreeSet<>();
        endpoints.stream()
                .filter(endpoint -> endpoint.name().equals(kind + "/" + name)
                        || endpoint.name().startsWith(kind + "/" + name + ":"))
                .forEach(endpoint -> numbers.add(endpoint.port().toString()));
        numbers.remove("");
        return numbers;
    }
}
