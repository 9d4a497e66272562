package dev.releaseaudit.delivery.program;

import dev.releaseaudit.delivery.BuildFile;
import dev.releaseaudit.delivery.BuildFile.EntryPoint;
import dev.releaseaudit.delivery.BuildFile.Kind;
import dev.releaseaudit.delivery.ComposeProject;
import dev.releaseaudit.delivery.ComposeService;
import dev.releaseaudit.delivery.ImageBuild;
import dev.releaseaudit.delivery.ImagePush;
import dev.releaseaudit.facts.ImageUse;
import dev.releaseaudit.facts.Program;
import dev.releaseaudit.facts.Program.Part;
import dev.releaseaudit.facts.Program.Role;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.TreePaths;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Derives the programs of a repository from what builds, names and runs them. */
public final class Programs {

    /** Folders whose programs serve those who work on the repository, not those who use it. */
    private static final Set<String> ASIDE = Set.of(
            "test",
            "tests",
            "testing",
            "testdata",
            "test-data",
            "fixtures",
            "fixture",
            "e2e",
            "example",
            "examples",
            "sample",
            "samples",
            "demo",
            "demos",
            "hack",
            "tools",
            "tool",
            "scripts",
            "docs",
            "doc",
            "documentation",
            "playwright",
            "cypress",
            "benchmark",
            "benchmarks",
            "bench",
            "perf",
            "third_party",
            "vendor",
            "contrib",
            ".github",
            ".devcontainer",
            "template",
            "templates");

    private static final Pattern SAMPLE = Pattern.compile(
            "\\.?env(?:\\.[\\w-]+)?\\.(?:sample|example|template|dist|defaults)|[\\w-]+\\.env\\.example|sample\\.env|example\\.env");
    private static final Set<String> DOCUMENTS = Set.of("md", "markdown", "adoc", "rst");

    private final SourceTree tree;
    private final List<BuildFile> buildFiles;
    private final Map<String, ProgramBuilder> programs = new TreeMap<>();
    private final Map<String, ProgramBuilder> byDockerfile = new TreeMap<>();

    private Programs(SourceTree tree, List<BuildFile> buildFiles) {
        this.tree = tree;
        this.buildFiles = buildFiles;
    }

    /** Returns the programs, sorted by folder. */
    public static List<Program> of(
            SourceTree tree,
            List<BuildFile> buildFiles,
            List<ImageBuild> builds,
            List<ComposeProject> projects,
            List<ImagePush> pushes,
            List<ImageUse> uses) {
        Programs programs = new Programs(tree, buildFiles);
        programs.fromImages(builds);
        programs.fromBuildFiles();
        programs.buildFiles();
        projects.forEach(project -> project.services().forEach(programs::service));
        pushes.forEach(programs::pushed);
        programs.deployed(uses);
        programs.papers();
        return programs.programs.values().stream().map(ProgramBuilder::program).toList();
    }

    private ProgramBuilder at(String folder) {
        return programs.computeIfAbsent(folder, ProgramBuilder::new);
    }

    private void fromImages(List<ImageBuild> builds) {
        ProgramFolder folders = new ProgramFolder(buildFiles);
        for (ImageBuild build : builds) {
            String path = build.dockerfile().path();
            if (build.by().filter(by -> !servesTests(by.location().path())).isPresent() || !isAside(path)) {
                ProgramBuilder program = at(folders.of(build));
                program.add(Role.DOCKERFILE, path, build.dockerfile().location());
                byDockerfile.putIfAbsent(path, program);
            }
        }
    }

    private void fromBuildFiles() {
        for (BuildFile file : buildFiles) {
            List<EntryPoint> starts = file.entryPoints().stream()
                    .filter(entry -> !servesOthers(file, entry))
                    .toList();
            if (starts.isEmpty() || isAside(file.path()) || isLibrary(file)) {
                continue;
            }
            if (file.kind() == Kind.GO && starts.size() > 1) {
                boolean covered = programs.keySet().stream().anyMatch(folder -> folder.equals(file.folder()));
                starts.stream()
                        .map(entry -> TreePaths.folder(entry.file()))
                        .filter(folder -> !covered || programs.containsKey(folder))
                        .forEach(this::at);
            } else if (programs.keySet().stream().noneMatch(folder -> covers(folder, file))) {
                at(file.folder());
            }
        }
    }

    /** What only brings others together starts nothing of its own, and a tool for the command line is no service. */
    private static boolean isLibrary(BuildFile file) {
        boolean started =
                file.entryPoints().stream().anyMatch(entry -> entry.name().equals("start"));
        return file.isAggregate() || file.kind() == Kind.NPM && !started;
    }

    private static boolean covers(String folder, BuildFile file) {
        boolean inside = !file.folder().isEmpty() && TreePaths.isWithin(folder, file.folder());
        return folder.equals(file.folder()) || inside && file.kind() == Kind.GO;
    }

    /** Each program has the build files of its folder, else the nearest above. */
    private void buildFiles() {
        for (ProgramBuilder program : programs.values()) {
            List<BuildFile> own = nearest(program.folder());
            own.forEach(program::builtBy);
            for (BuildFile file : own) {
                file.entryPoints().stream()
                        .filter(entry -> !servesOthers(file, entry))
                        .filter(entry -> file.folder().equals(program.folder())
                                || TreePaths.isWithin(entry.file(), program.folder())
                                        && !entry.file().isEmpty())
                        .filter(entry -> programs.keySet().stream()
                                .noneMatch(inner ->
                                        inner.length() > program.folder().length()
                                                && !entry.file().isEmpty()
                                                && TreePaths.isWithin(entry.file(), inner)))
                        .forEach(entry -> program.add(
                                Role.ENTRY_POINT,
                                entry.file().isEmpty() ? entry.name() : entry.file(),
                                entry.location()));
            }
        }
    }

    private List<BuildFile> nearest(String folder) {
        Optional<String> found = buildFiles.stream()
                .map(BuildFile::folder)
                .filter(above -> TreePaths.isWithin(folder, above))
                .filter(above -> above.equals(folder) || hasGo(above))
                .max(Comparator.comparingInt(String::length));
        return buildFiles.stream()
                .filter(file -> found.filter(file.folder()::equals).isPresent())
                .toList();
    }

    private boolean hasGo(String folder) {
        return buildFiles.stream().anyMatch(file -> file.folder().equals(folder) && file.kind() == Kind.GO);
    }

    private void service(ComposeService service) {
        Optional<ProgramBuilder> program = service.dockerfile()
                .flatMap(path -> Optional.ofNullable(byDockerfile.get(path)))
                .or(() -> service.isBuilt() ? service.buildContext().flatMap(this::known) : Optional.empty());
        program.ifPresent(found -> {
            found.add(Role.COMPOSE_SERVICE, service.name(), service.location());
            if (service.image().isPresent()) {
                found.add(
                        Role.IMAGE_DEPLOYED,
                        service.image().text(),
                        service.image().location());
            }
        });
        if (program.isEmpty() && service.image().isPresent()) {
            called(service.image().text()).ifPresent(found -> {
                found.add(Role.COMPOSE_SERVICE, service.name(), service.location());
                found.add(
                        Role.IMAGE_DEPLOYED,
                        service.image().text(),
                        service.image().location());
            });
        }
    }

    private Optional<ProgramBuilder> known(String folder) {
        return Optional.ofNullable(programs.get(folder));
    }

    private void pushed(ImagePush push) {
        Optional<ProgramBuilder> built = push.dockerfile()
                .flatMap(path -> Optional.ofNullable(byDockerfile.get(path)))
                .or(() -> push.context().filter(context -> !context.isEmpty()).flatMap(this::known));
        called(push.name())
                .filter(named -> built.isEmpty())
                .or(() -> built)
                .or(this::only)
                .ifPresent(program -> program.add(Role.IMAGE_PUSHED, push.name(), push.location()));
    }

    /** Returns the one program with a Dockerfile, where there is one. */
    private Optional<ProgramBuilder> only() {
        List<ProgramBuilder> images = programs.values().stream()
                .filter(program -> program.has(Role.DOCKERFILE))
                .toList();
        return images.size() == 1 ? Optional.of(images.get(0)) : Optional.empty();
    }

    private void deployed(List<ImageUse> uses) {
        for (ImageUse use : uses) {
            pushedAs(use.name()).or(() -> called(use.name())).ifPresent(program -> {
                program.add(Role.IMAGE_DEPLOYED, use.name(), use.location());
                program.add(Role.WORKLOAD, use.workload(), use.location());
            });
        }
    }

    private Optional<ProgramBuilder> pushedAs(String image) {
        return programs.values().stream()
                .filter(program -> Stream.of(Role.IMAGE_PUSHED, Role.IMAGE_DEPLOYED)
                        .flatMap(program::parts)
                        .map(Part::name)
                        .anyMatch(name -> ImageNames.same(name, image)))
                .findFirst();
    }

    /** Returns the program whose name an image bears; of several, that with the longest name. */
    private Optional<ProgramBuilder> called(String image) {
        return programs.values().stream()
                .filter(program -> longest(program, image) > 0)
                .max(Comparator.comparingInt((ProgramBuilder program) -> longest(program, image))
                        .thenComparing(ProgramBuilder::folder, Comparator.reverseOrder()));
    }

    private static int longest(ProgramBuilder program, String image) {
        return program.names().stream()
                .filter(name -> ImageNames.calledAs(image, name))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Samples and documents belong to the innermost program whose folder they are in. */
    private void papers() {
        for (SourceFile file : tree.files()) {
            boolean sample = SAMPLE.matcher(file.name()).matches();
            if (!sample && !DOCUMENTS.contains(file.extension())) {
                continue;
            }
            innermost(file.path())
                    .ifPresent(program ->
                            program.add(sample ? Role.SAMPLE : Role.DOCUMENT, file.path(), Location.of(file.path())));
        }
    }

    private Optional<ProgramBuilder> innermost(String path) {
        return programs.values().stream()
                .filter(program -> TreePaths.isWithin(path, program.folder()))
                .filter(program -> !program.folder().isEmpty() || programs.size() == 1)
                .max(Comparator.comparingInt(program -> program.folder().length()));
    }

    /** In Go, tools and examples are programs of the same module. */
    private static boolean servesOthers(BuildFile file, EntryPoint entry) {
        return file.kind() == Kind.GO && isAside(entry.file());
    }

    private static boolean servesTests(String path) {
        boolean test = Stream.of(TreePaths.name(path).split("[^a-z0-9]+")).anyMatch(ASIDE::contains);
        return test || isAside(path);
    }

    private static boolean isAside(String path) {
        for (String part : TreePaths.folder(path).toLowerCase(Locale.ROOT).split("/")) {
            if (ASIDE.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
