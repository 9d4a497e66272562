package dev.releaseaudit.source;

import java.io.IOException;

/** Holds the bytes of one file, on disk or in memory. */
interface ByteSource {

    /** Returns the bytes, or, where there are more than the limit, the first of them, one more than the limit. */
    byte[] read(int limit) throws IOException;

    /** Tells whether the file system lets the file be executed. */
    boolean executable();
}
