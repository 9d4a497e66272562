package dev.releaseaudit.docs.topics;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.InlineCode;
import dev.releaseaudit.docs.Link;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.Section;
import dev.releaseaudit.docs.Word;
import dev.releaseaudit.docs.drift.BuildCall;
import dev.releaseaudit.docs.drift.BuildTargets;
import dev.releaseaudit.docs.drift.LineIndex;
import dev.releaseaudit.docs.drift.LinkResolver;
import dev.releaseaudit.docs.drift.NpmCall;
import dev.releaseaudit.docs.drift.NpmPackages;
import dev.releaseaudit.docs.drift.PathFinder;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what can be checked in the sections of one document. */
public final class AnchorFinder {

    private static final Pattern QUANTITY = Pattern.compile(
            "(?<![\\w.])(\\d{1,9}(?:[.,]\\d{1,4})?)[ \u00a0-]?(%|percent|ms|millis\\w*|s|sec|secs|seconds?|m|min|mins|minutes?|h|hours?|d|days?|weeks?|months?|years?"
                    + "|quarters?|[KMGT]i?B|replicas?|pods?|requests?|attempts?|retries|characters?|nodes?|connections?)(?![\\w])");
    private static final Pattern VARIABLE = Pattern.compile("[A-Z][A-Z0-9]*_[A-Z0-9_]*|[A-Z]{4,}");
    private static final Set<String> DEPLOYERS = Set.of("""
            kubectl helm kustomize docker terraform argocd flux pg_restore pg_dump psql velero""".split("\\s+"));

    private final Document document;
    private final Knowledge knowledge;
    private final LineIndex<Command> commands;
    private final LineIndex<Link> links;

    /** Finds anchors in a document. */
    public AnchorFinder(Document document, Knowledge knowledge) {
        this.document = document;
        this.knowledge = knowledge;
        this.commands = new LineIndex<>(document.commands());
        this.links = new LineIndex<>(document.page().links());
    }

    /** Returns the anchors of a section and of all inside it; those of sentences that claim nothing are left out. */
    public List<Anchor> in(Section section) {
        List<Anchor> anchors = new ArrayList<>();
        SectionBody.prose(section)
                .forEach(prose -> Sentence.of(prose).stream()
                        .filter(sentence -> Mood.of(sentence) != Mood.ABSENCE)
                        .forEach(sentence -> sentence(sentence, anchors)));
        commands.in(section.location()).forEach(command -> command(command, anchors));
        LinkResolver resolver = new LinkResolver(document);
        links.in(section.location()).forEach(link -> link(link, resolver, anchors));
        return anchors;
    }

    /** Returns the anchors of one sentence. */
    public List<Anchor> in(Sentence sentence) {
        List<Anchor> anchors = new ArrayList<>();
        sentence(sentence, anchors);
        return anchors;
    }

    private void sentence(Sentence sentence, List<Anchor> anchors) {
        Prose prose = sentence.prose();
        Matcher quantity = QUANTITY.matcher(prose.text()).region(sentence.start(), sentence.end());
        while (quantity.find()) {
            Location at = prose.at(quantity.start(), quantity.end());
            Optional<Location> gate =
                    quantity.group(2).equals("%") ? knowledge.gate(quantity.group(1)) : Optional.empty();
            anchors.add(
                    new Anchor(gate.isPresent() ? Anchor.Kind.GATE : Anchor.Kind.NUMBER, quantity.group(), at, gate));
        }
        for (InlineCode code : prose.codes()) {
            if (code.start() >= sentence.start() && code.start() < sentence.end()) {
                code(code, anchors);
            }
        }
    }

    private void code(InlineCode code, List<Anchor> anchors) {
        String text = code.text().strip();
        String name = text.replaceFirst("[=:].*$", "").strip();
        confirmed(Anchor.Kind.RESOURCE, text, code.location(), knowledge.resource(text), anchors);
        confirmed(Anchor.Kind.SECRET, text, code.location(), knowledge.secret(text), anchors);
        confirmed(Anchor.Kind.HOST, text, code.location(), knowledge.host(text), anchors);
        confirmed(
                Anchor.Kind.ENDPOINT,
                text,
                code.location(),
                text.startsWith("/") ? knowledge.endpoint(text) : Optional.empty(),
                anchors);
        if (VARIABLE.matcher(name).matches()) {
            confirmed(Anchor.Kind.SETTING, name, code.location(), knowledge.setting(name), anchors);
        }
        PathFinder paths = new PathFinder(document);
        paths.candidate(text)
                .flatMap(paths::find)
                .ifPresent(path -> anchors.add(
                        new Anchor(Anchor.Kind.PATH, path, code.location(), Optional.of(Location.of(path)))));
    }

    private void command(Command command, List<Anchor> anchors) {
        Optional<Location> script = script(command);
        if (script.isPresent() || DEPLOYERS.contains(command.program())) {
            anchors.add(new Anchor(Anchor.Kind.COMMAND, command.label(), command.location(), script));
        }
        for (Word word : command.words()) {
            confirmed(Anchor.Kind.RESOURCE, word.text(), word.location(), knowledge.resource(word.text()), anchors);
        }
    }

    private Optional<Location> script(Command command) {
        NpmPackages packages = new NpmPackages(document);
        BuildTargets targets = new BuildTargets(document);
        return NpmCall.of(command)
                .flatMap(call -> packages.script(call, command))
                .or(() -> BuildCall.of(command).stream()
                        .filter(call -> targets.has(call, targets.known(call, command)))
                        .findFirst()
                        .map(call -> targets.place(call).location()));
    }

    private void link(Link link, LinkResolver links, List<Anchor> anchors) {
        if (link.isExternal() && !link.isImage()) {
            anchors.add(new Anchor(Anchor.Kind.ADDRESS, link.destination(), link.location(), Optional.empty()));
        }
        links.target(link)
                .filter(target -> target.exists()
                        && !target.path().endsWith(".md")
                        && !target.path().isEmpty())
                .ifPresent(target -> {
                    Anchor.Kind kind =
                            target.path().startsWith(".github/workflows/") ? Anchor.Kind.WORKFLOW : Anchor.Kind.PATH;
                    anchors.add(
                            new Anchor(kind, target.path(), link.location(), Optional.of(Location.of(target.path()))));
                });
    }

    private static void confirmed(
            Anchor.Kind kind, String text, Location at, Optional<Location> artifact, List<Anchor> anchors) {
        artifact.ifPresent(place -> anchors.add(new Anchor(kind, text, at, artifact)));
    }
}
