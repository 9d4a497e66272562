package dev.releaseaudit.k8s;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;

/**
 * A Helm chart of the repository, whose templates are not rendered.
 *
 * @param folder the folder that it is in
 * @param location its {@code Chart.yaml}
 */
public record HelmChart(String folder, Location location) implements Subject {

    @Override
    public String label() {
        return folder.isEmpty() ? "." : folder;
    }
}
