/** Engine, rule interface, located source and YAML model, facts, report and its writers. */
module dev.releaseaudit {
    requires io.github.classgraph;
    requires org.slf4j;
    requires org.snakeyaml.engine;
    requires static transitive org.jspecify;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.yaml;
}
