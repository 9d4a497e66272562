/** Reads how programs are built, run and released, and judges it. */
module dev.releaseaudit.delivery {
    requires transitive dev.releaseaudit;
    requires java.xml;
    requires static transitive org.jspecify;

    exports dev.releaseaudit.delivery;
    exports dev.releaseaudit.delivery.buildfile;
    exports dev.releaseaudit.delivery.compose;
    exports dev.releaseaudit.delivery.dockerfile;
    exports dev.releaseaudit.delivery.workflow;
}
