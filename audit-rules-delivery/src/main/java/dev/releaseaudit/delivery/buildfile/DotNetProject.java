package dev.releaseaudit.delivery.buildfile;

import dev.releaseaudit.delivery.BuildFile;
import dev.releaseaudit.delivery.BuildFile.Kind;
import dev.releaseaudit.delivery.BuildFile.Role;
import dev.releaseaudit.delivery.buildfile.XmlReader.Element;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.TreePaths;
import dev.releaseaudit.spi.Workspace;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads projects of MSBuild, with the versions that {@code Directory.Packages.props} above them gives, and solutions. */
final class DotNetProject implements BuildFileReader.Part {

    private static final Set<String> PROJECTS = Set.of("csproj", "fsproj", "vbproj");
    private static final Set<String> PROGRAMS = Set.of("Microsoft.NET.Sdk.Web", "Microsoft.NET.Sdk.Worker");
    private static final Pattern MEMBER = Pattern.compile(
            "Project\\(\"\\{[^}]{1,60}}\"\\) = \"[^\"]{1,200}\", \"([^\"]{1,300}\\.(?:cs|fs|vb)proj)\".*");

    @Override
    public boolean accepts(SourceFile file) {
        return PROJECTS.contains(file.extension()) || file.extension().equals("sln");
    }

    @Override
    public BuildFile read(SourceFile file, Workspace workspace) {
        Draft draft = new Draft(Kind.DOTNET, file);
        draft.name(file.name().substring(0, file.name().lastIndexOf('.')));
        if (file.extension().equals("sln")) {
            solution(file, draft);
        } else {
            project(file, workspace, draft);
        }
        return draft.finished();
    }

    private static void solution(SourceFile file, Draft draft) {
        for (int i = 0; i < file.lines().size(); i++) {
            String line = file.lines().get(i);
            Matcher member = MEMBER.matcher(line.length() > 1_000 ? "" : line);
            if (member.matches()) {
                draft.path(Role.MEMBER, member.group(1), TextLines.word(file, i, member.group(1)));
            }
        }
    }

    private static void project(SourceFile file, Workspace workspace, Draft draft) {
        Element project = XmlReader.read(file);
        draft.version(project.text("PropertyGroup", "Version"));
        project.all("ItemGroup", "ProjectReference")
                .forEach(each -> draft.path(Role.DEPENDENCY, each.attribute("Include"), each.location()));
        Map<String, String> central = central(file, workspace);
        project.all("ItemGroup", "PackageReference").forEach(each -> {
            String name = each.attribute("Include");
            String version = each.attribute("Version").isEmpty() ? each.text("Version") : each.attribute("Version");
            draft.dependency(
                    name, version.isEmpty() ? central.getOrDefault(name, "") : version, false, each.location());
        });
        boolean executable = project.all("PropertyGroup", "OutputType")
                .anyMatch(type ->
                        type.text().equalsIgnoreCase("Exe") || type.text().equalsIgnoreCase("WinExe"));
        boolean test = project.all("PropertyGroup", "IsTestProject")
                        .anyMatch(each -> each.text().equals("true"))
                || project.all("ItemGroup", "PackageReference")
                        .anyMatch(each -> each.attribute("Include").equals("Microsoft.NET.Test.Sdk"));
        if (!test && (executable || PROGRAMS.contains(project.attribute("Sdk")))) {
            draft.entryPoint(file.name(), "", project.location());
        }
    }

    private static Map<String, String> central(SourceFile file, Workspace workspace) {
        Map<String, String> versions = new HashMap<>();
        String folder = file.folder();
        while (true) {
            String path = folder.isEmpty() ? "Directory.Packages.props" : folder + "/Directory.Packages.props";
            var props = workspace.tree().file(path);
            if (props.isPresent()) {
                XmlReader.read(props.get())
                        .all("ItemGroup", "PackageVersion")
                        .forEach(each -> versions.put(each.attribute("Include"), each.attribute("Version")));
                return versions;
            }
            if (folder.isEmpty()) {
                return versions;
            }
            folder = TreePaths.folder(folder);
        }
    }
}
