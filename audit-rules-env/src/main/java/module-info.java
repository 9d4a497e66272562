import dev.releaseaudit.env.internal.CodeReader;
import dev.releaseaudit.env.internal.EnvReader;
import dev.releaseaudit.env.internal.EnvRules;
import dev.releaseaudit.env.internal.SecretReader;
import dev.releaseaudit.env.internal.WiringReader;
import dev.releaseaudit.env.internal.loaders.LoadedFileReader;
import dev.releaseaudit.rule.RulePack;
import dev.releaseaudit.spi.ArtifactReader;

/** Reads environment files and the code that uses their variables, and judges them. */
module dev.releaseaudit.env {
    requires transitive dev.releaseaudit;
    requires static transitive org.jspecify;

    exports dev.releaseaudit.env;
    exports dev.releaseaudit.env.binding;
    exports dev.releaseaudit.env.code;
    exports dev.releaseaudit.env.dialect;
    exports dev.releaseaudit.env.loading;
    exports dev.releaseaudit.env.rules.files;
    exports dev.releaseaudit.env.rules.loading;
    exports dev.releaseaudit.env.rules.samples;
    exports dev.releaseaudit.env.rules.secrets;
    exports dev.releaseaudit.env.rules.style;
    exports dev.releaseaudit.env.rules.usage;
    exports dev.releaseaudit.env.sample;

    provides RulePack with
            EnvRules;
    provides ArtifactReader with
            CodeReader,
            EnvReader,
            LoadedFileReader,
            SecretReader,
            WiringReader;
}
