package de.knotenpunkt.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * The central directory of a zip, read strictly: the file begins with its first entry, ends with its directory, and holds
 * nothing between that only a reader from front to back would see. Both kinds of readers find the same.
 */
final class ZipDirectory {

    static final byte[] MAGIC = {'P', 'K', 3, 4};

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR_64_LENGTH = 20;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENCRYPTED_FLAG = 1;
    private static final int DESCRIPTOR = 24;
    private static final long MAX_16 = 0xFFFFL;
    private static final long MAX_32 = 0xFFFFFFFFL;
    private static final int MOST_ENTRIES = 10_000;
    private static final int LONGEST_DIRECTORY = 8 << 20;

    private final FileBytes file;

    private ZipDirectory(FileBytes file) {
        this.file = file;
    }

    /** All entries, in the order in which they lie in the file. */
    static List<ZipPart> read(FileBytes file) throws IOException {
        return new ZipDirectory(file).read();
    }

    /** Whether a reader that begins at the end would take the file for a zip. */
    static boolean isAtEndOf(FileBytes file) throws IOException {
        var length = (int) Math.min(file.size(), END_LENGTH + LONGEST_COMMENT);
        var start = file.size() - length;
        var tail = file.read(start, length);
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END && unsigned(tail.getInt(at + 12)) <= start + at) {
                return true;
            }
        }
        return false;
    }

    private List<ZipPart> read() throws IOException {
        var endAt = file.size() - END_LENGTH;
        var end = file.require(endAt, END_LENGTH);
        if (end.getInt(0) != END || end.getShort(20) != 0) {
            throw new RefusedFile(isAtEndOf(file) ? RefusalReason.TWO_IN_ONE : RefusalReason.DAMAGED);
        }
        var count = end.getShort(10) & MAX_16;
        var length = unsigned(end.getInt(12));
        var start = unsigned(end.getInt(16));
        if (count == MAX_16 || length == MAX_32 || start == MAX_32) {
            var locator = file.require(endAt - LOCATOR_64_LENGTH, LOCATOR_64_LENGTH);
            require(locator.getInt(0) == LOCATOR_64);
            endAt = locator.getLong(8);
            end = file.require(endAt, 56);
            require(end.getInt(0) == END_64);
            count = end.getLong(32);
            length = end.getLong(40);
            start = end.getLong(48);
        }
        if (count > MOST_ENTRIES || length > LONGEST_DIRECTORY) {
            throw new RefusedFile(RefusalReason.BOMB);
        }
        require(count > 0 && length > 0 && start >= 0 && start + length <= endAt);
        var parts = entries(file.require(start, (int) length), (int) count);
        requireSeamless(parts, start);
        return parts;
    }

    private List<ZipPart> entries(ByteBuffer directory, int count) throws IOException {
        var parts = new ArrayList<ZipPart>();
        var names = new HashSet<String>();
        int at = 0;
        for (int entry = 0; entry < count; entry++) {
            require(at + 46 <= directory.limit() && directory.getInt(at) == CENTRAL);
            int nameLength = directory.getShort(at + 28) & 0xFFFF;
            int extraLength = directory.getShort(at + 30) & 0xFFFF;
            int commentLength = directory.getShort(at + 32) & 0xFFFF;
            int next = at + 46 + nameLength + extraLength + commentLength;
            require(next <= directory.limit());
            var part = part(directory, at, nameLength, extraLength);
            if (!names.add(part.lowerName())) {
                throw new RefusedFile(RefusalReason.TWO_IN_ONE);
            }
            parts.add(part);
            at = next;
        }
        require(at == directory.limit());
        parts.sort(Comparator.comparingLong(ZipPart::header));
        return parts;
    }

    private ZipPart part(ByteBuffer directory, int at, int nameLength, int extraLength) throws IOException {
        if ((directory.getShort(at + 8) & ENCRYPTED_FLAG) != 0) {
            throw new RefusedFile(RefusalReason.ENCRYPTED);
        }
        int method = directory.getShort(at + 10) & 0xFFFF;
        require(method == ZipPart.STORED || method == ZipPart.DEFLATED);
        var nameBytes = new byte[nameLength];
        directory.get(at + 46, nameBytes);
        var long64 = extra64(directory, at + 46 + nameLength, extraLength);
        var unpacked = orLong(directory.getInt(at + 24), long64);
        var packed = orLong(directory.getInt(at + 20), long64);
        var header = orLong(directory.getInt(at + 42), long64);
        require(packed >= 0 && packed <= file.size() && header >= 0 && header <= file.size() && unpacked >= 0);

        var local = file.require(header, 30);
        int localName = local.getShort(26) & 0xFFFF;
        require(local.getInt(0) == LOCAL && (local.getShort(8) & 0xFFFF) == method && localName == nameLength);
        require(Arrays.equals(file.require(header + 30, localName).array(), nameBytes));
        var name = new String(nameBytes, StandardCharsets.UTF_8);
        require(isSafe(name));
        return new ZipPart(
                name, method, packed, unpacked, header, header + 30 + localName + (local.getShort(28) & 0xFFFF));
    }

    /** Between entries there is room for their descriptors and nothing else; none lies in another. */
    private static void requireSeamless(List<ZipPart> parts, long directory) {
        if (parts.getFirst().header() != 0) {
            throw new RefusedFile(RefusalReason.TWO_IN_ONE);
        }
        for (int index = 0; index < parts.size(); index++) {
            var next = index + 1 < parts.size() ? parts.get(index + 1).header() : directory;
            var gap = next - parts.get(index).end();
            if (gap < 0) {
                throw new RefusedFile(RefusalReason.BOMB);
            }
            if (gap > DESCRIPTOR) {
                throw new RefusedFile(RefusalReason.TWO_IN_ONE);
            }
        }
    }

    private static boolean isSafe(String name) {
        return !name.isEmpty()
                && !name.startsWith("/")
                && name.chars().noneMatch(sign -> sign < ' ' || sign == '\\' || sign == ':')
                && Arrays.stream(name.split("/")).noneMatch(step -> step.equals("..") || step.equals("."));
    }

    /** The sizes that need eight bytes, in the order in which they are asked for. */
    private static ByteBuffer extra64(ByteBuffer directory, int start, int length) {
        for (int at = start; at + 4 <= start + length; ) {
            int size = directory.getShort(at + 2) & 0xFFFF;
            if (directory.getShort(at) == 1 && at + 4 + size <= start + length) {
                return directory.slice(at + 4, size).order(directory.order());
            }
            at += 4 + size;
        }
        return ByteBuffer.allocate(0);
    }

    private static long orLong(int value, ByteBuffer long64) {
        if (value != -1) {
            return unsigned(value);
        }
        require(long64.remaining() >= Long.BYTES);
        return long64.getLong();
    }

    private static long unsigned(int value) {
        return Integer.toUnsignedLong(value);
    }

    private static void require(boolean regular) {
        if (!regular) {
            throw new RefusedFile(RefusalReason.DAMAGED);
        }
    }
}
