package dev.releaseaudit.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Tells the version of the command, as its jar says. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        Optional<String> released =
                Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
        return new String[] {"audit " + released.orElse("(not packaged)"), "Java " + System.getProperty("java.version")
        };
    }
}
