package dev.releaseaudit.rule;

import java.util.function.Function;

/**
 * An index, a table or another thing that several rules ask for and that is worth building once. The constant is the key:
 *
 * <pre>{@code
 * private static final View<Map<String, Document>> BY_PATH =
 *         View.of("documents by path", project -> project.all(Document.class).stream().collect(…));
 * …
 * project.view(BY_PATH).get(path)
 * }</pre>
 *
 * <p>A view may ask for other views; a ring of them is an error. What it returns is immutable, since threads share it.
 *
 * @param <V> what is built
 */
public final class View<V> {

    private final String name;
    private final Function<Project, V> build;

    private View(String name, Function<Project, V> build) {
        this.name = name;
        this.build = build;
    }

    /**
     * Returns a view.
     *
     * @param name what it is, for a diagnostic
     * @param build builds it from nothing but the project
     */
    public static <V> View<V> of(String name, Function<Project, V> build) {
        return new View<>(name, build);
    }

    /** Builds it anew; rules ask {@link Project#view} instead. */
    public V build(Project project) {
        return build.apply(project);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
