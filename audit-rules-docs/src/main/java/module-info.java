import dev.releaseaudit.docs.internal.DocsRules;
import dev.releaseaudit.docs.internal.DocumentReader;
import dev.releaseaudit.rule.RulePack;
import dev.releaseaudit.spi.ArtifactReader;

/** Reads Markdown documents and judges them. */
module dev.releaseaudit.docs {
    requires transitive dev.releaseaudit;
    requires java.xml;
    requires org.commonmark;
    requires org.commonmark.ext.footnotes;
    requires org.commonmark.ext.gfm.tables;
    requires static transitive org.jspecify;

    exports dev.releaseaudit.docs;
    exports dev.releaseaudit.docs.claims;
    exports dev.releaseaudit.docs.commands;
    exports dev.releaseaudit.docs.configuration;
    exports dev.releaseaudit.docs.language;
    exports dev.releaseaudit.docs.links;
    exports dev.releaseaudit.docs.manifests;
    exports dev.releaseaudit.docs.markdown;
    exports dev.releaseaudit.docs.paths;
    exports dev.releaseaudit.docs.pipeline;
    exports dev.releaseaudit.docs.rules.commands;
    exports dev.releaseaudit.docs.rules.configuration;
    exports dev.releaseaudit.docs.rules.consistency;
    exports dev.releaseaudit.docs.rules.links;
    exports dev.releaseaudit.docs.rules.manifests;
    exports dev.releaseaudit.docs.rules.numbers;
    exports dev.releaseaudit.docs.rules.readiness;
    exports dev.releaseaudit.docs.rules.status;
    exports dev.releaseaudit.docs.rules.structure;
    exports dev.releaseaudit.docs.status;
    exports dev.releaseaudit.docs.syntax;
    exports dev.releaseaudit.docs.topics;
    exports dev.releaseaudit.docs.trees;
    exports dev.releaseaudit.docs.verdicts;

    provides ArtifactReader with
            DocumentReader;
    provides RulePack with
            DocsRules;
}
