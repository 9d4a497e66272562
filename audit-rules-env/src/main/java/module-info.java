/** Reads environment files and the code that uses their variables, and judges them. */
module dev.releaseaudit.env {
    requires transitive dev.releaseaudit;
    requires static transitive org.jspecify;
}
