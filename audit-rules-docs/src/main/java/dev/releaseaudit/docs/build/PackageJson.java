package dev.releaseaudit.docs.build;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;

/** Reads scripts, the wanted version of Node and the coverage gate of a {@code package.json}, and scripts of a {@code composer.json}. */
final class PackageJson implements BuildFilesReader.Part {

    @Override
    public boolean accepts(SourceFile file) {
        return file.name().equals("package.json") || file.name().equals("composer.json");
    }

    @Override
    public void read(SourceFile file, Workspace workspace, Found found) {
        Tool tool = file.name().equals("package.json") ? Tool.NPM : Tool.COMPOSER;
        Yaml.roots(file, workspace).forEach(root -> {
            for (Node.Entry script : root.get("scripts").entries()) {
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
