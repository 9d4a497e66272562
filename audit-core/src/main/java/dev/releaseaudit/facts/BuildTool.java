package dev.releaseaudit.facts;

/** Says which program runs a {@link Script}. */
public enum BuildTool {
    /** npm, yarn, pnpm or bun: a script of a {@code package.json}. */
    NPM,
    /** make: a target of a makefile. */
    MAKE,
    /** just: a recipe of a justfile. */
    JUST,
    /** Task: a task of a {@code Taskfile.yml}. */
    TASK,
    /** Rake: a task of a Rakefile. */
    RAKE,
    /** Poetry, PDM, uv, Hatch or Poe: a script of a {@code pyproject.toml}. */
    PYTHON,
    /** Deno: a task of a {@code deno.json}. */
    DENO,
    /** Composer: a script of a {@code composer.json}. */
    COMPOSER,
    /** Maven: a profile of a {@code pom.xml}. */
    MAVEN_PROFILE,
    /** Maven: a module, by folder or artifact id. */
    MAVEN_MODULE,
    /** Gradle: a project of the settings, with its leading colon. */
    GRADLE_PROJECT,
    /** Gradle: a task that a build file registers. */
    GRADLE_TASK,
    /** Cargo: a package. */
    CARGO_PACKAGE,
    /** Cargo: a binary. */
    CARGO_BINARY,
    /** Docker Compose: a service. */
    COMPOSE_SERVICE
}
