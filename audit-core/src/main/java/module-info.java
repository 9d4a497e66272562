/** Engine, rule interface, located source and YAML model, facts, report and its writers. */
module dev.releaseaudit {
    requires static com.google.errorprone.annotations;
    requires io.github.classgraph;
    requires org.slf4j;
    requires org.snakeyaml.engine;
    requires static transitive org.jspecify;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.yaml;

    exports dev.releaseaudit;
    exports dev.releaseaudit.facts;
    exports dev.releaseaudit.model;
    exports dev.releaseaudit.report;
    exports dev.releaseaudit.report.writer;
    exports dev.releaseaudit.rule;
    exports dev.releaseaudit.secrets;
    exports dev.releaseaudit.source;
    exports dev.releaseaudit.spi;

    uses dev.releaseaudit.rule.RulePack;
    uses dev.releaseaudit.spi.ArtifactReader;
    uses dev.releaseaudit.spi.Deriver;
}
