package dev.releaseaudit.delivery.compose;

import dev.releaseaudit.delivery.ComposeVariable;
import dev.releaseaudit.model.AbsentNode;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Loads the files of one project as {@code docker compose} does: each over those before it. */
final class ComposeLoader {

    private static final List<String> IMPORTED =
            List.of("services", "jobs", "volumes", "networks", "secrets", "configs", "models");

    private final ComposeFiles files;
    private final List<ComposeVariable> variables = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Set<String> read = new LinkedHashSet<>();

    ComposeLoader(ComposeFiles files) {
        this.files = files;
    }

    /** Returns the variables that were found, in the order of the files. */
    List<ComposeVariable> variables() {
        return variables;
    }

    /** Returns why Compose would refuse the project; what could be loaded is loaded all the same. */
    List<Diagnostic> problems() {
        return problems;
    }

    /** Returns the paths of the files that were read, those of {@code include} and {@code extends} too. */
    Set<String> read() {
        return read;
    }

    /**
     * Returns the whole of the files.
     *
     * @param folder the folder of the project, which paths are relative to
     */
    Node load(List<SourceFile> sources, String folder, Map<String, String> environment) {
        Node whole = load(sources, folder, environment, List.of());
        if (whole.entries().isEmpty()) {
            problem(new ComposeException(sources.get(0), "the Compose file is empty"));
        }
        return whole;
    }

    private Node load(
            List<SourceFile> sources, String folder, Map<String, String> environment, List<String> including) {
        Node whole = AbsentNode.of(Location.of(sources.get(0).path()));
        for (SourceFile source : sources) {
            try {
                for (Node document : files.documents(source)) {
                    whole = new OneFile(source, folder, environment, including).over(whole, document);
                }
                read.add(source.path());
            } catch (ComposeException e) {
                problem(e);
            }
        }
        return whole;
    }

    private void problem(ComposeException e) {
        problems.add(new Diagnostic(
                Diagnostic.Kind.BROKEN_FILE,
                Diagnostic.Impact.HOLE,
                "Compose does not load this: " + e.getMessage(),
                e.place()));
    }

    /** Loads one file of a project. */
    private final class OneFile {

        private final SourceFile source;
        private final String folder;
        private final Map<String, String> environment;
        private final List<String> including;
        private final ResetTags tags;

        OneFile(SourceFile source, String folder, Map<String, String> environment, List<String> including) {
            this.source = source;
            this.folder = folder;
            this.environment = environment;
            this.including = new ArrayList<>(including);
            this.including.add(source.path());
            this.tags = new ResetTags(source);
        }

        /** Returns a document of the file over the files before it. */
        Node over(Node before, Node document) {
            if (!(document instanceof MappingNode)) {
                throw new ComposeException(document, "a Compose file must be a mapping");
            }
            Node own = withIncludes(aliased(interpolated(source, document)));
            Node extended = new ServiceExtension(this).of(own);
            Node base = tags.applied(before, ComposePath.ROOT);
            Node merged = base.isPresent() ? ComposeMerge.merge(base, extended, ComposePath.ROOT) : extended;
            return canonical(checked(merged));
        }

        Node interpolated(SourceFile file, Node document) {
            Node own = file == source ? tags.of(document, ComposePath.ROOT) : document;
            return new Interpolation(file, environment, variables::add, ComposeLoader.this::problem)
                    .of(own, ComposePath.ROOT);
        }

        private Node canonical(Node node) {
            Node unique = Unicity.of(node, ComposePath.ROOT);
            return Unicity.of(Canonical.of(unique, ComposePath.ROOT), ComposePath.ROOT);
        }

        private Node checked(Node node) {
            for (String key : List.of("services", "volumes", "networks")) {
                Node section = node.get(key);
                if (section.isPresent() && !section.isNull() && !(section instanceof MappingNode)) {
                    throw new ComposeException(section, key + " must be a mapping");
                }
            }
            for (Node.Entry service : node.get("services").entries()) {
                if (!(service.value() instanceof MappingNode)) {
                    throw new ComposeException(service, "services." + service.name() + " must be a mapping");
                }
            }
            return node instanceof MappingNode mapping ? mapping.without("version") : node;
        }

        /** An attribute may still have the name that it had before it was adopted. */
        private Node aliased(Node document) {
            return document instanceof MappingNode root && root.get("services") instanceof MappingNode services
                    ? root.with(new Node.Entry(
                            root.entry("services").orElseThrow().key(),
                            Nodes.map(services, entry -> aliasedService(entry.value()))))
                    : document;
        }

        private static Node aliasedService(Node service) {
            Node old = service.get("x-develop");
            if (!old.isPresent() || !(service instanceof MappingNode mapping)) {
                return service;
            }
            Node now = mapping.get("develop");
            ComposePath path = ComposePath.ROOT.then("services").then("x").then("develop");
            Node value = now.isPresent() ? ComposeMerge.merge(old, now, path) : old;
            return mapping.without("x-develop").with(Nodes.entry("develop", value));
        }

        private Node withIncludes(Node document) {
            Node include = document.get("include");
            if (!include.isPresent() || !(document instanceof MappingNode root)) {
                return document;
            }
            MappingNode whole = root.without("include");
            for (Node item : include.items()) {
                whole = imported(included(item), whole);
            }
            return whole;
        }

        private Node included(Node item) {
            Node path = item instanceof ScalarNode ? item : item.get("path");
            List<Node> paths = path instanceof ScalarNode ? List.of(path) : path.items();
            List<SourceFile> sources = new ArrayList<>();
            for (Node each : paths) {
                sources.add(files.file(folder, each));
            }
            if (sources.isEmpty()) {
                throw new ComposeException(item, "an include names no file");
            }
            if (including.contains(sources.get(0).path())) {
                throw new ComposeException(
                        item, "includes lead back to " + sources.get(0).path());
            }
            Node own = item.get("project_directory");
            String inner = own.isPresent()
                    ? ComposeFiles.folder(folder, own, own.text())
                    : sources.get(0).folder();
            Node whole = load(sources, inner, environment(item, inner), including);
            return RelativePaths.of(whole, ComposeFiles.relative(folder, inner), ComposePath.ROOT);
        }

        private Map<String, String> environment(Node item, String inner) {
            Map<String, String> all = new HashMap<>();
            Node given = item.get("env_file");
            if (given.isPresent()) {
                List<Node> names = given instanceof ScalarNode ? List.of(given) : given.items();
                names.forEach(name -> all.putAll(files.environment(folder, name)));
            } else {
                all.putAll(files.environment(inner));
            }
            all.putAll(environment);
            return all;
        }

        private MappingNode imported(Node from, MappingNode to) {
            MappingNode whole = to;
            for (String key : IMPORTED) {
                if (!(from.get(key) instanceof MappingNode resources)) {
                    continue;
                }
                Node.Entry section = whole.entry(key).orElseGet(() -> Nodes.entry(key, Nodes.mapping(resources)));
                MappingNode own = section.value() instanceof MappingNode mapping ? mapping : Nodes.mapping(resources);
                for (Node.Entry resource : resources.entries()) {
                    Node before = own.get(resource.name());
                    Node value = !before.isPresent() || before.sameAs(resource.value())
                            ? resource.value()
                            : ComposeMerge.merge(
                                    tags.applied(
                                            resource.value(),
                                            ComposePath.ROOT.then(key).then(resource.name())),
                                    before,
                                    ComposePath.ROOT.then(key).then(resource.name()));
                    own = own.with(new Node.Entry(resource.key(), value));
                }
                whole = whole.with(new Node.Entry(section.key(), own));
            }
            return whole;
        }

        /** Returns the services of a file that one of this file extends, in their long form. */
        Node extended(Node path) {
            SourceFile file = files.file(folder, path);
            Node whole = AbsentNode.of(Location.of(file.path()));
            for (Node document : files.documents(file)) {
                Node own = aliased(interpolated(file, new ResetTags(file).of(document, ComposePath.ROOT)));
                whole = canonical(whole.isPresent() ? ComposeMerge.merge(whole, own, ComposePath.ROOT) : own);
            }
            read.add(file.path());
            return RelativePaths.of(whole, ComposeFiles.relative(folder, file.folder()), ComposePath.ROOT)
                    .get("services");
        }

        ResetTags tags() {
            return tags;
        }

        String path() {
            return source.path();
        }
    }

    /** Replaces {@code extends} of the services of a file by what they extend. */
    private static final class ServiceExtension {

        private static final ComposePath SERVICE =
                ComposePath.ROOT.then("services").then("x");

        private final OneFile file;

        ServiceExtension(OneFile file) {
            this.file = file;
        }

        Node of(Node document) {
            if (!(document instanceof MappingNode root) || !(root.get("services") instanceof MappingNode services)) {
                return document;
            }
            Map<String, Node> done = new HashMap<>();
            services.entries().forEach(entry -> done.put(entry.name(), entry.value()));
            MappingNode extended = Nodes.map(services, entry -> {
                Node service = apply(entry.name(), done, file.path(), Set.of());
                done.put(entry.name(), service);
                return service;
            });
            return root.with(new Node.Entry(root.entry("services").orElseThrow().key(), extended));
        }

        private Node apply(String name, Map<String, Node> services, String fileName, Set<String> passed) {
            Node service = services.getOrDefault(name, AbsentNode.of(Location.of(fileName)));
            Node extend = service.get("extends");
            if (!extend.isPresent() || !(service instanceof MappingNode own)) {
                return service;
            }
            Node wanted = extend instanceof ScalarNode ? extend : extend.get("service");
            Node path = extend.get("file");
            Map<String, Node> around = services;
            String from = fileName;
            if (path.isPresent()) {
                around = new HashMap<>();
                for (Node.Entry each : file.extended(path).entries()) {
                    around.put(each.name(), each.value());
                }
                from = path.text();
            }
            if (!around.containsKey(wanted.text())) {
                throw new ComposeException(wanted, "there is no service " + wanted.text() + " to extend");
            }
            Set<String> way = new LinkedHashSet<>(passed);
            if (!way.add(from + ":" + name)) {
                throw new ComposeException(extend, "services extend each other in a ring");
            }
            Node base = apply(wanted.text(), around, from, way);
            if (!(base instanceof MappingNode)) {
                return own;
            }
            ComposePath place = ComposePath.ROOT.then("services").then(name);
            Node merged = ComposeMerge.merge(file.tags().applied(base, place), own, SERVICE);
            Node result = merged instanceof MappingNode mapping ? mapping.without("extends") : merged;
            services.put(name, result);
            return result;
        }
    }
}
