package dev.releaseaudit.delivery.internal;

import dev.releaseaudit.delivery.BuildFile;
import dev.releaseaudit.delivery.ComposeProject;
import dev.releaseaudit.delivery.ImageBuild;
import dev.releaseaudit.delivery.ImagePush;
import dev.releaseaudit.delivery.program.Programs;
import dev.releaseaudit.facts.ImageUse;
import dev.releaseaudit.facts.Program;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.spi.Deriver;
import dev.releaseaudit.spi.Sink;
import java.util.Set;

/** Derives the programs of the repository. */
public final class ProgramDeriver implements Deriver {

    @Override
    public Set<Class<? extends Subject>> needs() {
        return Set.of(BuildFile.class, ImageBuild.class, ComposeProject.class, ImagePush.class, ImageUse.class);
    }

    @Override
    public Set<Class<? extends Subject>> provides() {
        return Set.of(Program.class);
    }

    @Override
    public void derive(Project project, Sink sink) {
        Programs.of(
                        project.tree(),
                        project.all(BuildFile.class),
                        project.all(ImageBuild.class),
                        project.all(ComposeProject.class),
                        project.all(ImagePush.class),
                        project.all(ImageUse.class))
                .forEach(sink::accept);
    }
}
