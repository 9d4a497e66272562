package dev.releaseaudit.delivery.internal;

import dev.releaseaudit.delivery.ComposeProject;
import dev.releaseaudit.delivery.Dockerfile;
import dev.releaseaudit.delivery.ImageBuild;
import dev.releaseaudit.delivery.ImagePush;
import dev.releaseaudit.delivery.program.ImageBuilds;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.spi.Deriver;
import dev.releaseaudit.spi.Sink;
import java.util.Set;

/** Derives in which folder each Dockerfile is built, and by whom. */
public final class ImageBuildDeriver implements Deriver {

    @Override
    public Set<Class<? extends Subject>> needs() {
        return Set.of(Dockerfile.class, ComposeProject.class, ImagePush.class);
    }

    @Override
    public Set<Class<? extends Subject>> provides() {
        return Set.of(ImageBuild.class);
    }

    @Override
    public void derive(Project project, Sink sink) {
        ImageBuilds.of(
                        project.tree(),
                        project.all(Dockerfile.class),
                        project.all(ComposeProject.class),
                        project.all(ImagePush.class))
                .forEach(sink::accept);
    }
}
