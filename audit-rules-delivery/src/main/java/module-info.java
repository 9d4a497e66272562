import dev.releaseaudit.delivery.internal.DeliveryReader;
import dev.releaseaudit.delivery.internal.DeliveryRules;
import dev.releaseaudit.delivery.internal.ImageBuildDeriver;
import dev.releaseaudit.delivery.internal.ProductionDeriver;
import dev.releaseaudit.delivery.internal.ProgramDeriver;
import dev.releaseaudit.delivery.internal.ScriptReader;
import dev.releaseaudit.delivery.pipeline.BuildFilesReader;
import dev.releaseaudit.rule.RulePack;
import dev.releaseaudit.spi.ArtifactReader;
import dev.releaseaudit.spi.Deriver;

/** Reads how programs are built, run and released, and judges it. */
module dev.releaseaudit.delivery {
    requires transitive dev.releaseaudit;
    requires java.xml;
    requires static transitive org.jspecify;

    exports dev.releaseaudit.delivery;
    exports dev.releaseaudit.delivery.buildfile;
    exports dev.releaseaudit.delivery.compose;
    exports dev.releaseaudit.delivery.dockerfile;
    exports dev.releaseaudit.delivery.pipeline;
    exports dev.releaseaudit.delivery.program;
    exports dev.releaseaudit.delivery.release;
    exports dev.releaseaudit.delivery.rules.compose;
    exports dev.releaseaudit.delivery.rules.dockerfile;
    exports dev.releaseaudit.delivery.rules.images;
    exports dev.releaseaudit.delivery.rules.scripts;
    exports dev.releaseaudit.delivery.script;
    exports dev.releaseaudit.delivery.workflow;

    provides ArtifactReader with
            DeliveryReader,
            ScriptReader,
            BuildFilesReader;
    provides Deriver with
            ImageBuildDeriver,
            ProductionDeriver,
            ProgramDeriver;
    provides RulePack with
            DeliveryRules;
}
