package dev.releaseaudit.delivery.release;

import dev.releaseaudit.delivery.Workflow;
import dev.releaseaudit.rule.Project;
import java.util.regex.Pattern;

/**
 * What workflows write into manifests before they deploy them.
 *
 * @param any whether a workflow sets the image of something
 */
public record ImageEdits(boolean any) {

    private static final Pattern EDIT = Pattern.compile(
            "(?s)(?:set image|envsubst|yq |sed -i|--set|kustomize edit|image-updater|kapp|skaffold|helm).*");

    /** Looks for commands that set images. */
    public static ImageEdits of(Project project) {
        return new ImageEdits(project.all(Workflow.class).stream()
                .flatMap(Workflow::steps)
                .flatMap(step -> step.commands().stream())
                .anyMatch(command -> EDIT.matcher(command.text()).find()));
    }
}
