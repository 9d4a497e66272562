package dev.releaseaudit.delivery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a Dockerfile says about the image of one of its stages. What the base image says is not known.
 *
 * @param environment the variables, by name
 * @param user the user that processes run as; empty where the base image decides
 * @param workingDirectory the folder that processes start in; empty where the base image decides
 * @param ports the ports that are exposed
 * @param entryPoint the instruction that counts; empty where the base image decides
 * @param command the instruction that counts; empty where there is none, or the base image decides
 * @param healthCheck the instruction that counts
 */
public record ImageConfig(
        Map<String, Word> environment,
        Optional<Word> user,
        String workingDirectory,
        List<Port> ports,
        Optional<Instruction> entryPoint,
        Optional<Instruction> command,
        Optional<Instruction> healthCheck) {

    /** Copies the collections; the map keeps its order. */
    public ImageConfig {
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
        ports = List.copyOf(ports);
    }

    /** Returns what stages say, each of which begins with the one before it. */
    static ImageConfig of(List<Stage> lineage) {
        Map<String, Word> environment = new LinkedHashMap<>();
        List<Port> ports = new ArrayList<>();
        String folder = "";
        for (Stage stage : lineage) {
            for (Instruction instruction : stage.instructions()) {
                switch (instruction.name()) {
                    case "ENV" ->
                        instruction
                                .variables()
                                .forEach(variable -> variable.value()
                                        .ifPresent(value ->
                                                environment.put(variable.name().value(), value)));
                    case "EXPOSE" ->
                        instruction.words().stream().flatMap(Port::of).forEach(ports::add);
                    case "WORKDIR" -> folder = enter(folder, instruction.words());
                    default -> {}
                }
            }
        }
        return new ImageConfig(
                environment,
                last(lineage, "USER").flatMap(user -> user.words().stream().findFirst()),
                folder,
                ports,
                last(lineage, "ENTRYPOINT"),
                command(lineage),
                last(lineage, "HEALTHCHECK"));
    }

    /** An entry point drops the command of the stages before. */
    private static Optional<Instruction> command(List<Stage> lineage) {
        for (int i = lineage.size() - 1; i >= 0; i--) {
            Optional<Instruction> own = lineage.get(i).last("CMD");
            if (own.isPresent() || lineage.get(i).last("ENTRYPOINT").isPresent()) {
                return own;
            }
        }
        return Optional.empty();
    }

    private static Optional<Instruction> last(List<Stage> lineage, String keyword) {
        return lineage.stream().flatMap(stage -> stage.last(keyword).stream()).reduce((first, second) -> second);
    }

    private static String enter(String folder, List<Word> words) {
        String path = words.isEmpty() ? "" : words.get(0).value();
        String whole = path.startsWith("/") ? path : (folder.isEmpty() ? "" : folder) + "/" + path;
        List<String> parts = new ArrayList<>();
        for (String part : whole.split("/")) {
            if (part.equals("..")) {
                if (!parts.isEmpty()) {
                    parts.remove(parts.size() - 1);
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return "/" + String.join("/", parts);
    }
}
