package de.knotenpunkt.inspection;

import java.util.Locale;

/**
 * An entry of a zip, as its central directory has it.
 *
 * @param name whole name, compared in lower case only
 * @param method 0 stored, 8 deflated
 * @param packed bytes it takes in the file
 * @param unpacked bytes it says it has; not believed
 * @param header where its local header begins
 * @param data where its bytes begin
 */
record ZipPart(String name, int method, long packed, long unpacked, long header, long data) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    String lowerName() {
        return name.toLowerCase(Locale.ROOT);
    }

    long end() {
        return data + packed;
    }
}
