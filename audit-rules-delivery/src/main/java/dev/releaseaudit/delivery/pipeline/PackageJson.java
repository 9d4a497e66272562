package dev.releaseaudit.delivery.pipeline;

import dev.releaseaudit.facts.BuildTool;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;
import java.util.Map;

/** Reads scripts, the wanted version of Node and the coverage gate of a {@code package.json}, scripts of a {@code composer.json}, tasks of a {@code deno.json}. */
final class PackageJson implements BuildFilesReader.Part {

    private static final Map<String, BuildTool> TOOLS =
            Map.of("package.json", BuildTool.NPM, "composer.json", BuildTool.COMPOSER, "deno.json", BuildTool.DENO);

    @Override
    public boolean accepts(SourceFile file) {
        return TOOLS.containsKey(file.name());
    }

    @Override
    public void read(SourceFile file, Workspace workspace, PipelineSink found) {
        BuildTool tool = TOOLS.getOrDefault(file.name(), BuildTool.NPM);
        YamlRoots.roots(file, workspace).forEach(root -> {
            for (Node.Entry script :
                    root.get(tool == BuildTool.DENO ? "tasks" : "scripts").entries()) {
                found.script(tool, script.name(), file, script.value().text(), script.location());
            }
            Node node = root.get("engines").get("node");
            found.version("node", node.text(), node.location());
            for (Node.Entry limit :
                    root.get("jest").get("coverageThreshold").get("global").entries()) {
                found.gate(limit.value().text(), limit.location());
            }
        });
    }
}
