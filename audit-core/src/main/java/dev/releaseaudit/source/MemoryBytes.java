package dev.releaseaudit.source;

/** Holds a file that is in memory only. */
record MemoryBytes(byte[] bytes) implements ByteSource {

    @Override
    public byte[] read(int limit) {
        return bytes;
    }

    @Override
    public boolean executable() {
        return false;
    }
}
