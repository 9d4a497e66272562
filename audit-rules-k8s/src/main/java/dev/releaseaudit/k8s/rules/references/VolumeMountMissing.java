package dev.releaseaudit.k8s.rules.references;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.stream.Stream;

/** Judges whether the volumes that a container mounts are volumes of its pod. */
@About(id = "k8s/volume-mount-missing", title = "Containers mount volumes that their pod has", severity = ERROR)
public final class VolumeMountMissing implements Rule<Container> {

    @Override
    public Verdicts check(Container container) {
        Stream<Node> own =
                container.workload().podSpec().get("volumes").items().stream().map(volume -> volume.get("name"));
        Stream<Node> claimed = container.manifest().root().at("spec.volumeClaimTemplates").items().stream()
                .map(claim -> claim.at("metadata.name"));
        List<String> volumes = Stream.concat(own, claimed).map(Node::text).toList();
        return container.node().get("volumeMounts").items().stream()
                .map(mount -> mount.get("name"))
                .map(name -> judge(container, name, volumes))
                .collect(toVerdicts());
    }

    private static Verdict judge(Container container, Node name, List<String> volumes) {
        return volumes.contains(name.text())
                ? satisfied(name, "%s mounts %s", container.label(), name.text())
                        .key(name.text())
                : violated(
                                name,
                                "%s mounts %s, which is no volume of its pod, so that the cluster refuses it%s",
                                container.label(),
                                name.text(),
                                Nearest.hint(name.text(), volumes))
                        .fix("Add the volume %s to the pod, or mount one that it has".formatted(name.text()))
                        .key(name.text());
    }
}
