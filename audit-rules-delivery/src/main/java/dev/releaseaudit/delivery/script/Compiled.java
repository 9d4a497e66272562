package dev.releaseaudit.delivery.script;

import dev.releaseaudit.rule.Project;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.TreePaths;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows what the compiler of TypeScript makes of the sources of a package: one file of each. */
public final class Compiled {

    private static final Pattern OUT = Pattern.compile("\"outDir\"\\s*:\\s*\"(?:\\./)?([\\w.-]{1,80})/?\"");
    private static final Set<String> SOURCES = Set.of("ts", "tsx", "mts", "cts", "js", "jsx", "mjs", "cjs");
    private static final Pattern BUNDLERS = Pattern.compile(
            "\"(?:esbuild|tsup|vite|webpack|rollup|parcel|@vercel/ncc|swc|tsdown|bun|microbundle|unbuild|nx|@nrwl/\\w+)\"");

    private Compiled() {}

    /**
     * Tells whether a file is to be made by the compiler, which has no source of its name.
     *
     * @param folder the folder of the package
     */
    public static boolean hasNoSource(RunFile run, String folder, Project project) {
        SourceTree tree = project.tree();
        String inside = folder.isEmpty() ? "" : folder + "/";
        String out = tree.file(inside + "tsconfig.json").map(SourceFile::text).stream()
                .flatMap(text -> OUT.matcher(text).results())
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
        boolean compiled = !out.isEmpty()
                && TreePaths.isWithin(run.path(), inside + out)
                && tree.file(inside + "package.json")
                        .filter(file -> !BUNDLERS.matcher(file.text()).find()
                                && file.text()
                                        .matches(
                                                "(?s).*\"(?:build|prepare|compile)\"\\s*:\\s*\"(?:[^\"]*\\s)?tsc\\b.*"))
                        .isPresent();
        String name = TreePaths.name(run.path()).replaceAll("\\.\\w+$", "");
        return compiled
                && tree.under(folder).stream()
                        .noneMatch(file -> SOURCES.contains(file.extension())
                                && file.name().startsWith(name + "."));
    }
}
