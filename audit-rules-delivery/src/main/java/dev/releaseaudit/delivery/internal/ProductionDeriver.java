package dev.releaseaudit.delivery.internal;

import dev.releaseaudit.delivery.ComposeProject;
import dev.releaseaudit.delivery.ImageBuild;
import dev.releaseaudit.delivery.ProductionService;
import dev.releaseaudit.delivery.ReleasedImage;
import dev.releaseaudit.delivery.release.Production;
import dev.releaseaudit.facts.Program;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.spi.Deriver;
import dev.releaseaudit.spi.Sink;
import java.util.List;
import java.util.Set;

/** Derives what runs in production. */
public final class ProductionDeriver implements Deriver {

    @Override
    public Set<Class<? extends Subject>> needs() {
        return Set.of(ComposeProject.class, ImageBuild.class, Program.class);
    }

    @Override
    public Set<Class<? extends Subject>> provides() {
        return Set.of(ProductionService.class, ReleasedImage.class);
    }

    @Override
    public void derive(Project project, Sink sink) {
        List<ComposeProject> projects = project.all(ComposeProject.class);
        Production.services(projects).forEach(sink::accept);
        Production.images(project.all(Program.class), project.all(ImageBuild.class), projects)
                .forEach(sink::accept);
    }
}
