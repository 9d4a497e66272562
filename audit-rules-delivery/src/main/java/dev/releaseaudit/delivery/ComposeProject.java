package dev.releaseaudit.delivery;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Stage;
import dev.releaseaudit.source.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The Compose files that are started together, each over those before it, with what they include and extend.
 *
 * @param files the files that are named, in their order
 * @param read all files that were read
 * @param folder the folder that paths are relative to
 * @param model the whole, with everything in its long form
 * @param variables the variables that the files take
 * @param stage what the project is for, by its name and by what it mounts
 * @param problems why Compose would refuse the project
 */
public record ComposeProject(
        List<String> files,
        Set<String> read,
        String folder,
        Node model,
        List<ComposeVariable> variables,
        Stage stage,
        List<Diagnostic> problems)
        implements Subject {

    /** Copies the collections. */
    public ComposeProject {
        files = List.copyOf(files);
        read = Set.copyOf(read);
        variables = List.copyOf(variables);
        problems = List.copyOf(problems);
    }

    /** Returns the services, in the order of the files. */
    public List<ComposeService> services() {
        return model.get("services").entries().stream()
                .map(entry -> new ComposeService(this, entry.name(), entry.value(), entry.location()))
                .toList();
    }

    /** Returns the service with this name. */
    public Optional<ComposeService> service(String name) {
        return services().stream()
                .filter(service -> service.name().equals(name))
                .findFirst();
    }

    /** Returns the files, the last of which decides. */
    @Override
    public String label() {
        return String.join(" + ", files);
    }

    /** Returns the first file as a whole. */
    @Override
    public Location location() {
        return Location.of(files.get(files.size() - 1));
    }
}
