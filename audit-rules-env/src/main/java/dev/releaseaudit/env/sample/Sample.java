package dev.releaseaudit.env.sample;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.source.TreePaths;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a sample file tells the people who copy it: variables with what is said about them, under headings.
 *
 * @param file the file
 * @param sections the headings with their variables, those without variables left out
 */
public record Sample(EnvFile file, List<SampleSection> sections) implements Subject {

    /** Copies the list. */
    public Sample {
        sections = List.copyOf(sections);
    }

    /** Reads a file. */
    public static Sample of(EnvFile file) {
        return new Sample(file, new SampleReader(file).read());
    }

    /** Returns the variables of all sections, in their order, each key once. */
    public List<SampleVariable> variables() {
        return sections.stream()
                .flatMap(section -> section.variables().stream())
                .collect(Collectors.toMap(SampleVariable::name, v -> v, SampleVariable::and, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Returns the variables of this requirement, in their order. */
    public List<SampleVariable> variables(RequirementLevel requirement) {
        return variables().stream().filter(v -> v.requirement() == requirement).toList();
    }

    /** Returns the variable of this name. */
    public Optional<SampleVariable> variable(String name) {
        return variables().stream().filter(v -> v.name().equals(name)).findFirst();
    }

    /** Returns the folder that it is in; empty for the root. */
    public String folder() {
        return TreePaths.folder(file.path());
    }

    @Override
    public String label() {
        return file.label();
    }

    /** Returns the place from the first section to the last. */
    @Override
    public Location location() {
        if (sections.isEmpty()) {
            return file.location();
        }
        return sections.get(0)
                .location()
                .through(sections.get(sections.size() - 1).location());
    }
}
