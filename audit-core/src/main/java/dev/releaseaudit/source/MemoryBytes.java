package dev.releaseaudit.source;

/** Holds a file that is in memory only. */
final class MemoryBytes implements ByteSource {

    private final byte[] bytes;

    /** Takes the bytes as they are; nobody changes them. */
    MemoryBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public byte[] read(int limit) {
        return bytes;
    }

    @Override
    public boolean executable() {
        return false;
    }
}
