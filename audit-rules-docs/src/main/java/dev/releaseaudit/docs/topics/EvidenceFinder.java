package dev.releaseaudit.docs.topics;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.InlineCode;
import dev.releaseaudit.docs.Link;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.Section;
import dev.releaseaudit.docs.ShellWord;
import dev.releaseaudit.docs.commands.BuildInvocation;
import dev.releaseaudit.docs.commands.BuildTargets;
import dev.releaseaudit.docs.commands.NodePackages;
import dev.releaseaudit.docs.commands.PackageScriptCall;
import dev.releaseaudit.docs.language.Modality;
import dev.releaseaudit.docs.language.SectionText;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.docs.links.LinkResolver;
import dev.releaseaudit.docs.paths.PathResolver;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what can be checked in the sections of one document. */
public final class EvidenceFinder {

    private static final Pattern QUANTITY = Pattern.compile(
            "(?<![\\w.])(\\d{1,9}(?:[.,]\\d{1,4})?)[ \u00a0-]?(%|percent|ms|millis\\w*|s|sec|secs|seconds?|m|min|mins|minutes?|h|hours?|d|days?|weeks?|months?|years?"
                    + "|quarters?|[KMGT]i?B|replicas?|pods?|requests?|attempts?|retries|characters?|nodes?|connections?)(?![\\w])");
    private static final Pattern VARIABLE = Pattern.compile("[A-Z][A-Z0-9]*_[A-Z0-9_]*|[A-Z]{4,}");
    private static final Set<String> DEPLOYERS = Set.of("""
            kubectl helm kustomize docker terraform argocd flux pg_restore pg_dump psql velero""".split("\\s+"));

    private final RepositoryFacts facts;
    private final PathResolver paths;
    private final LinkResolver resolver;
    private final NodePackages packages;
    private final BuildTargets targets;
    private final LineIndex<Command> commands;
    private final LineIndex<Link> links;

    /** Finds evidence in a document. */
    public EvidenceFinder(Document document, Project project) {
        this.facts = project.view(RepositoryFacts.VIEW);
        this.paths = new PathResolver(document, project);
        this.resolver = new LinkResolver(document, project);
        this.packages = new NodePackages(document, project);
        this.targets = new BuildTargets(document, project);
        this.commands = new LineIndex<>(document.commands());
        this.links = new LineIndex<>(document.page().links());
    }

    /** Returns the evidence of a section and of all inside it; those of sentences that claim nothing are left out. */
    public List<Evidence> in(Section section) {
        List<Evidence> found = new ArrayList<>();
        SectionText.prose(section)
                .forEach(prose -> Sentence.of(prose).stream()
                        .filter(sentence -> Modality.of(sentence) != Modality.ABSENCE)
                        .forEach(sentence -> sentence(sentence, found)));
        commands.in(section.location()).forEach(command -> command(command, found));
        links.in(section.location()).forEach(link -> link(link, found));
        return found;
    }

    /** Returns the evidence of one sentence. */
    public List<Evidence> in(Sentence sentence) {
        List<Evidence> found = new ArrayList<>();
        sentence(sentence, found);
        return found;
    }

    private void sentence(Sentence sentence, List<Evidence> found) {
        Prose prose = sentence.prose();
        Matcher quantity = QUANTITY.matcher(prose.text()).region(sentence.start(), sentence.end());
        while (quantity.find()) {
            Location at = prose.at(quantity.start(), quantity.end());
            Optional<Location> gate = quantity.group(2).equals("%") ? facts.gate(quantity.group(1)) : Optional.empty();
            found.add(new Evidence(
                    gate.isPresent() ? Evidence.Kind.GATE : Evidence.Kind.NUMBER, quantity.group(), at, gate));
        }
        for (InlineCode code : prose.codes()) {
            if (code.start() >= sentence.start() && code.start() < sentence.end()) {
                code(code, found);
            }
        }
    }

    private void code(InlineCode code, List<Evidence> found) {
        String text = code.text().strip();
        String name = text.replaceFirst("[=:].*$", "").strip();
        confirmed(Evidence.Kind.RESOURCE, text, code.location(), facts.resource(text), found);
        confirmed(Evidence.Kind.SECRET, text, code.location(), facts.secret(text), found);
        confirmed(Evidence.Kind.HOST, text, code.location(), facts.host(text), found);
        confirmed(
                Evidence.Kind.ENDPOINT,
                text,
                code.location(),
                text.startsWith("/") ? facts.endpoint(text) : Optional.empty(),
                found);
        if (VARIABLE.matcher(name).matches()) {
            confirmed(Evidence.Kind.SETTING, name, code.location(), facts.setting(name), found);
        }
        paths.candidate(text)
                .flatMap(paths::find)
                .ifPresent(path -> found.add(
                        new Evidence(Evidence.Kind.PATH, path, code.location(), Optional.of(Location.of(path)))));
    }

    private void command(Command command, List<Evidence> found) {
        Optional<Location> script = script(command);
        if (script.isPresent() || DEPLOYERS.contains(command.program())) {
            found.add(new Evidence(Evidence.Kind.COMMAND, command.label(), command.location(), script));
        }
        for (ShellWord word : command.words()) {
            confirmed(Evidence.Kind.RESOURCE, word.text(), word.location(), facts.resource(word.text()), found);
        }
    }

    private Optional<Location> script(Command command) {
        return PackageScriptCall.of(command)
                .flatMap(call -> packages.script(call, command))
                .or(() -> BuildInvocation.of(command).stream()
                        .filter(call -> targets.has(call, targets.known(call, command)))
                        .findFirst()
                        .map(call -> targets.place(call).location()));
    }

    private void link(Link link, List<Evidence> found) {
        if (link.isExternal() && !link.isImage()) {
            found.add(new Evidence(Evidence.Kind.ADDRESS, link.destination(), link.location(), Optional.empty()));
        }
        resolver.target(link)
                .filter(target -> target.exists()
                        && !target.path().endsWith(".md")
                        && !target.path().isEmpty())
                .ifPresent(target -> {
                    Evidence.Kind kind = target.path().startsWith(".github/workflows/")
                            ? Evidence.Kind.WORKFLOW
                            : Evidence.Kind.PATH;
                    found.add(new Evidence(
                            kind, target.path(), link.location(), Optional.of(Location.of(target.path()))));
                });
    }

    private static void confirmed(
            Evidence.Kind kind, String text, Location at, Optional<Location> artifact, List<Evidence> found) {
        artifact.ifPresent(place -> found.add(new Evidence(kind, text, at, artifact)));
    }
}
