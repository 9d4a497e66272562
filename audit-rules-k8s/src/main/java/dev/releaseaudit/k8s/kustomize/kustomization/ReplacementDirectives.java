package dev.releaseaudit.k8s.kustomize.kustomization;

import dev.releaseaudit.k8s.kustomize.config.TypedReader;
import dev.releaseaudit.k8s.kustomize.load.Loader;
import dev.releaseaudit.k8s.kustomize.rendering.Directive;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.transform.Replacement;
import dev.releaseaudit.k8s.kustomize.transform.Step;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.SequenceNode;
import dev.releaseaudit.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Turns {@code replacements} into steps; some stand in files of their own. */
final class ReplacementDirectives {

    private final BuildSession session;
    private final Loader loader;
    private final TypedReader reader;

    ReplacementDirectives(BuildSession session, Loader loader) {
        this.session = session;
        this.loader = loader;
        this.reader = new TypedReader(Problem.Kind.INVALID_CONFIGURATION, false, session::add);
    }

    Stream<Step> steps(Node list) {
        List<Step> steps = new ArrayList<>();
        for (Node entry : list.items()) {
            session.attempt(entry, () -> {
                Node path = entry.get("path");
                if (path.text().isEmpty()) {
                    steps.add(Step.of(Directive.REPLACEMENT, entry, new Replacement(entry)));
                    return;
                }
                if (entry.get("source").isPresent()
                        || !entry.get("targets").items().isEmpty()) {
                    throw new Refusal(
                            Problem.Kind.INVALID_REPLACEMENT,
                            entry,
                            "A replacement has either a path or a source and targets");
                }
                replacements(loader.file(path))
                        .forEach(
                                each -> steps.add(new Step(Directive.REPLACEMENT, entry, each, new Replacement(each))));
            });
        }
        return steps.stream();
    }

    private List<MappingNode> replacements(SourceFile source) {
        List<MappingNode> read = new ArrayList<>();
        session.sources().yaml(source).documents().stream().limit(1).forEach(document -> {
            Node root = document.root();
            List<Node> all = root instanceof SequenceNode ? root.items() : List.of(root);
            all.forEach(each -> read.add(reader.read(each, "replacement")));
        });
        return read;
    }
}
