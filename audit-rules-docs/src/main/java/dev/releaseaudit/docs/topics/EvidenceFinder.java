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

    private final Document document;
    private final RepositoryFacts knowledge;
    private final LineIndex<Command> commands;
    private final LineIndex<Link> links;

    /** Finds anchors in a document. */
    public EvidenceFinder(Document document, RepositoryFacts knowledge) {
        this.document = document;
        this.knowledge = knowledge;
        this.commands = new LineIndex<>(document.commands());
        this.links = new LineIndex<>(document.page().links());
    }

    /** Returns the anchors of a section and of all inside it; those of sentences that claim nothing are left out. */
    public List<Evidence> in(Section section) {
        List<Evidence> anchors = new ArrayList<>();
        SectionText.prose(section)
                .forEach(prose -> Sentence.of(prose).stream()
                        .filter(sentence -> Modality.of(sentence) != Modality.ABSENCE)
                        .forEach(sentence -> sentence(sentence, anchors)));
        commands.in(section.location()).forEach(command -> command(command, anchors));
        LinkResolver resolver = new LinkResolver(document);
        links.in(section.location()).forEach(link -> link(link, resolver, anchors));
        return anchors;
    }

    /** Returns the anchors of one sentence. */
    public List<Evidence> in(Sentence sentence) {
        List<Evidence> anchors = new ArrayList<>();
        sentence(sentence, anchors);
        return anchors;
    }

    private void sentence(Sentence sentence, List<Evidence> anchors) {
        Prose prose = sentence.prose();
        Matcher quantity = QUANTITY.matcher(prose.text()).region(sentence.start(), sentence.end());
        while (quantity.find()) {
            Location at = prose.at(quantity.start(), quantity.end());
            Optional<Location> gate =
                    quantity.group(2).equals("%") ? knowledge.gate(quantity.group(1)) : Optional.empty();
            anchors.add(new Evidence(
                    gate.isPresent() ? Evidence.Kind.GATE : Evidence.Kind.NUMBER, quantity.group(), at, gate));
        }
        for (InlineCode code : prose.codes()) {
            if (code.start() >= sentence.start() && code.start() < sentence.end()) {
                code(code, anchors);
            }
        }
    }

    private void code(InlineCode code, List<Evidence> anchors) {
        String text = code.text().strip();
        String name = text.replaceFirst("[=:].*$", "").strip();
        confirmed(Evidence.Kind.RESOURCE, text, code.location(), knowledge.resource(text), anchors);
        confirmed(Evidence.Kind.SECRET, text, code.location(), knowledge.secret(text), anchors);
        confirmed(Evidence.Kind.HOST, text, code.location(), knowledge.host(text), anchors);
        confirmed(
                Evidence.Kind.ENDPOINT,
                text,
                code.location(),
                text.startsWith("/") ? knowledge.endpoint(text) : Optional.empty(),
                anchors);
        if (VARIABLE.matcher(name).matches()) {
            confirmed(Evidence.Kind.SETTING, name, code.location(), knowledge.setting(name), anchors);
        }
        PathResolver paths = new PathResolver(document);
        paths.candidate(text)
                .flatMap(paths::find)
                .ifPresent(path -> anchors.add(
                        new Evidence(Evidence.Kind.PATH, path, code.location(), Optional.of(Location.of(path)))));
    }

    private void command(Command command, List<Evidence> anchors) {
        Optional<Location> script = script(command);
        if (script.isPresent() || DEPLOYERS.contains(command.program())) {
            anchors.add(new Evidence(Evidence.Kind.COMMAND, command.label(), command.location(), script));
        }
        for (ShellWord word : command.words()) {
            confirmed(Evidence.Kind.RESOURCE, word.text(), word.location(), knowledge.resource(word.text()), anchors);
        }
    }

    private Optional<Location> script(Command command) {
        NodePackages packages = new NodePackages(document);
        BuildTargets targets = new BuildTargets(document);
        return PackageScriptCall.of(command)
                .flatMap(call -> packages.script(call, command))
                .or(() -> BuildInvocation.of(command).stream()
                        .filter(call -> targets.has(call, targets.known(call, command)))
                        .findFirst()
                        .map(call -> targets.place(call).location()));
    }

    private void link(Link link, LinkResolver links, List<Evidence> anchors) {
        if (link.isExternal() && !link.isImage()) {
            anchors.add(new Evidence(Evidence.Kind.ADDRESS, link.destination(), link.location(), Optional.empty()));
        }
        links.target(link)
                .filter(target -> target.exists()
                        && !target.path().endsWith(".md")
                        && !target.path().isEmpty())
                .ifPresent(target -> {
                    Evidence.Kind kind = target.path().startsWith(".github/workflows/")
                            ? Evidence.Kind.WORKFLOW
                            : Evidence.Kind.PATH;
                    anchors.add(new Evidence(
                            kind, target.path(), link.location(), Optional.of(Location.of(target.path()))));
                });
    }

    private static void confirmed(
            Evidence.Kind kind, String text, Location at, Optional<Location> artifact, List<Evidence> anchors) {
        artifact.ifPresent(place -> anchors.add(new Evidence(kind, text, at, artifact)));
    }
}
