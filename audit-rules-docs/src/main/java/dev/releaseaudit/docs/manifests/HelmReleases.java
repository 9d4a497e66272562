package dev.releaseaudit.docs.manifests;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.ShellWord;
import dev.releaseaudit.docs.commands.DeploymentArguments;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.View;
import dev.releaseaudit.source.SourceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is deployed without a manifest: by a Helm release that some document installs, by a chart of the repository, or by an operator.
 *
 * @param releases the names of the releases, which begin the names of what they deploy
 * @param namespaces the namespaces that somebody else's charts are installed to
 */
public record HelmReleases(Set<String> releases, Set<String> namespaces) {

    /** What the documents and charts of the repository that is audited install. */
    public static final View<HelmReleases> VIEW = View.of("Helm releases", HelmReleases::of);

    /** The endings that operators of databases give to the Services of a cluster. */
    private static final List<String> OF_OPERATORS =
            List.of("-rw", "-ro", "-r", "-headless", "-primary", "-replicas", "-pods", "-0", "-1", "-2");

    /** Copies the sets. */
    public HelmReleases {
        releases = Set.copyOf(releases);
        namespaces = Set.copyOf(namespaces);
    }

    private static HelmReleases of(Project project) {
        Set<String> releases = new HashSet<>();
        Set<String> namespaces = new HashSet<>();
        project.all(Document.class).stream()
                .flatMap(document -> document.commands().stream())
                .filter(command -> command.program().equals("helm")
                        && Set.of("install", "upgrade").contains(command.word(1)))
                .forEach(command -> {
                    command.arguments(DeploymentArguments.HELM_VALUES).stream()
                            .skip(1)
                            .limit(1)
                            .map(ShellWord::text)
                            .forEach(releases::add);
                    command.option("-n", "--namespace").stream()
                            .map(ShellWord::text)
                            .forEach(namespaces::add);
                });
        charts(project).forEach(releases::add);
        return new HelmReleases(releases, namespaces);
    }

    private static Stream<String> charts(Project project) {
        return project.tree().files().stream()
                .filter(file -> file.name().equals("Chart.yaml"))
                .map(SourceFile::folder)
                .map(folder -> folder.substring(folder.lastIndexOf('/') + 1));
    }

    /** Tells whether a resource of this name may come from a release or an operator. */
    public boolean mayMake(String name, String namespace) {
        return namespaces.contains(namespace)
                || releases.stream().anyMatch(release -> name.equals(release) || name.startsWith(release + "-"))
                || OF_OPERATORS.stream().anyMatch(name::endsWith);
    }
}
