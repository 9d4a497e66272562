package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.k8s.HelmChart;
import dev.releaseaudit.k8s.cluster.Cluster;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.spi.Deriver;
import dev.releaseaudit.spi.Sink;
import java.util.Set;

/** Brings together what is deployed together. */
public final class ClusterDeriver implements Deriver {

    @Override
    public Set<Class<? extends Subject>> needs() {
        return Set.of(Release.class, HelmChart.class);
    }

    @Override
    public Set<Class<? extends Subject>> provides() {
        return Set.of(Cluster.class);
    }

    @Override
    public void derive(Project project, Sink sink) {
        Cluster.of(project.all(Release.class), project.all(HelmChart.class)).forEach(sink::accept);
    }
}
