package de.knotenpunkt.directory;

import java.nio.ByteBuffer;
import java.util.UUID;

/** The id of an entry that survives a change of name. */
final class StableId {

    private static final int LENGTH = 16;

    private StableId() {}

    /** Active Directory keeps the first three groups of an {@code objectGUID} with the lowest byte first. */
    static UUID ofObjectGuid(byte[] guid) {
        if (guid.length != LENGTH) {
            throw new IllegalArgumentException("an objectGUID has 16 bytes");
        }
        var bytes = ByteBuffer.wrap(guid);
        long time = Integer.toUnsignedLong(Integer.reverseBytes(bytes.getInt()));
        long middle = Short.toUnsignedLong(Short.reverseBytes(bytes.getShort()));
        long version = Short.toUnsignedLong(Short.reverseBytes(bytes.getShort()));
        return new UUID(time << 32 | middle << 16 | version, bytes.getLong());
    }
}
