package dev.releaseaudit.delivery.buildfile;

import dev.releaseaudit.delivery.BuildFile;
import dev.releaseaudit.delivery.BuildFile.Kind;
import dev.releaseaudit.delivery.BuildFile.Role;
import dev.releaseaudit.delivery.buildfile.XmlReader.Element;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a {@code pom.xml}. */
final class MavenModule implements BuildFileReader.Part {

    private static final Set<String> STARTS = Set.of(
            "spring-boot-maven-plugin",
            "quarkus-maven-plugin",
            "micronaut-maven-plugin",
            "jib-maven-plugin",
            "exec-maven-plugin",
            "maven-shade-plugin",
            "maven-war-plugin",
            "helidon-maven-plugin",
            "appassembler-maven-plugin");

    @Override
    public boolean accepts(SourceFile file) {
        return file.name().equals("pom.xml");
    }

    @Override
    public BuildFile read(SourceFile file, Workspace workspace) {
        Draft draft = new Draft(Kind.MAVEN, file);
        Element project = XmlReader.read(file);
        draft.name(project.text("artifactId"));
        draft.version(project.text("version").isEmpty() ? project.text("parent", "version") : project.text("version"));
        project.all("parent").forEach(parent -> parent(parent, draft));
        Stream.concat(project.all("modules", "module"), project.all("profiles", "profile", "modules", "module"))
                .forEach(module -> draft.path(Role.MEMBER, module.text(), module.location()));
        project.all("dependencies", "dependency").forEach(dependency -> dependency(dependency, project, draft));
        project.all("build", "plugins", "plugin", "artifactId")
                .filter(plugin -> STARTS.contains(plugin.text()))
                .findFirst()
                .ifPresent(plugin -> draft.entryPoint(plugin.text(), "", plugin.location()));
        JvmMain.add(file, workspace, draft);
        return draft.finished();
    }

    private static void parent(Element parent, Draft draft) {
        boolean given = parent.all("relativePath").findAny().isPresent();
        String path = given ? parent.text("relativePath") : "../pom.xml";
        if (!path.isEmpty()) {
            draft.path(Role.PARENT, path.endsWith(".xml") ? path : path + "/pom.xml", parent.location());
        }
    }

    /** A dependency of the same group is most likely a module of the repository. */
    private static void dependency(Element dependency, Element project, Draft draft) {
        String group = dependency.text("groupId");
        String own = project.text("groupId").isEmpty() ? project.text("parent", "groupId") : project.text("groupId");
        String artifact = dependency.text("artifactId");
        Element place = dependency.all("artifactId").findFirst().orElse(dependency);
        if (group.equals("${project.groupId}") || group.equals(own)) {
            draft.named(Role.DEPENDENCY, artifact, place.location());
        } else {
            draft.dependency(
                    group + ":" + artifact,
                    dependency.text("version"),
                    dependency.text("scope").equals("test"),
                    place.location());
        }
    }
}
