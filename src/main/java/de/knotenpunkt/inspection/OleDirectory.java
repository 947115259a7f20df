package de.knotenpunkt.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The top level of an OLE file's directory, read by following its chains of sectors for a bounded number of steps. */
final class OleDirectory {

    private static final int HEADER = 512;
    private static final int IN_HEADER = 109;
    private static final int ENTRY = 128;
    private static final int MOST_STEPS = 20_000;
    private static final int NONE = -1;

    private final FileBytes file;
    private final ByteBuffer header;
    private final int sectorSize;
    private int steps;

    OleDirectory(FileBytes file) throws IOException {
        this.file = file;
        this.header = file.require(0, HEADER);
        int shift = header.getShort(30);
        require(shift == 9 || shift == 12);
        this.sectorSize = 1 << shift;
    }

    /** Names of streams and storages directly below the root. */
    Set<String> topNames() throws IOException {
        var entries = entries();
        require(!entries.isEmpty());
        var names = new HashSet<String>();
        var seen = new HashSet<Integer>();
        var open = new ArrayDeque<Integer>();
        open.push(entries.getFirst().getInt(76));
        while (!open.isEmpty()) {
            int index = open.pop();
            if (index == NONE) {
                continue;
            }
            require(index > 0 && index < entries.size() && seen.add(index));
            var entry = entries.get(index);
            names.add(name(entry));
            open.push(entry.getInt(68));
            open.push(entry.getInt(72));
        }
        return names;
    }

    private List<ByteBuffer> entries() throws IOException {
        var entries = new ArrayList<ByteBuffer>();
        int sector = header.getInt(48);
        while (sector >= 0) {
            step();
            var content = file.require(position(sector), sectorSize);
            for (int at = 0; at < sectorSize; at += ENTRY) {
                entries.add(content.slice(at, ENTRY).order(content.order()));
            }
            sector = following(sector);
        }
        return entries;
    }

    /** The sector after this one, by the table whose own sectors the header lists. */
    private int following(int sector) throws IOException {
        int perSector = sectorSize / Integer.BYTES;
        var table = tableSector(sector / perSector);
        return file.require(position(table) + (long) (sector % perSector) * Integer.BYTES, Integer.BYTES)
                .getInt(0);
    }

    private int tableSector(int index) throws IOException {
        if (index < IN_HEADER) {
            return header.getInt(76 + index * Integer.BYTES);
        }
        int perSector = sectorSize / Integer.BYTES - 1;
        int sector = header.getInt(68);
        int rest = index - IN_HEADER;
        for (; rest >= perSector; rest -= perSector) {
            step();
            sector = file.require(position(sector) + (long) perSector * Integer.BYTES, Integer.BYTES)
                    .getInt(0);
        }
        return file.require(position(sector) + (long) rest * Integer.BYTES, Integer.BYTES)
                .getInt(0);
    }

    /** However the chains lead, they are followed for so long only. */
    private void step() {
        steps++;
        require(steps < MOST_STEPS);
    }

    private long position(int sector) {
        require(sector >= 0);
        return (sector + 1L) * sectorSize;
    }

    private static String name(ByteBuffer entry) {
        int length = entry.getShort(64);
        require(length >= 2 && length <= 64);
        var bytes = new byte[length - 2];
        entry.get(0, bytes);
        return new String(bytes, StandardCharsets.UTF_16LE);
    }

    private static void require(boolean regular) {
        if (!regular) {
            throw new RefusedFile(RefusalReason.DAMAGED);
        }
    }
}
