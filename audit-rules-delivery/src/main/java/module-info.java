/** Reads how programs are built, run and released, and judges it. */
module dev.releaseaudit.delivery {
    requires transitive dev.releaseaudit;
    requires static transitive org.jspecify;

    exports dev.releaseaudit.delivery;
    exports dev.releaseaudit.delivery.compose;
    exports dev.releaseaudit.delivery.dockerfile;
}
