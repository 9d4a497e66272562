/** The audit command. */
module dev.releaseaudit.cli {
    requires dev.releaseaudit;
    requires dev.releaseaudit.delivery;
    requires dev.releaseaudit.docs;
    requires dev.releaseaudit.env;
    requires dev.releaseaudit.k8s;
    requires info.picocli;
    requires static transitive org.jspecify;
    requires tools.jackson.core;

    exports dev.releaseaudit.cli;

    opens dev.releaseaudit.cli to
            info.picocli;
}
