package de.knotenpunkt.blobs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The steps by which bytes get onto the disk for good; their order is what a power cut may come between. */
interface Disk {

    /** Writes all of the buffer to the end of the file. */
    void write(FileChannel file, ByteBuffer bytes) throws IOException;

    /** Returns when the bytes of the file are on the disk. */
    void sync(Path file) throws IOException;

    /** Gives the file another name at once and entirely; what had that name before is replaced. */
    void rename(Path from, Path to) throws IOException;

    /** Returns when the names in the folder are on the disk. */
    void syncFolder(Path folder) throws IOException;

    /** Bytes that may still be written below the folder; 0 if that cannot be found out. */
    long free(Path folder);

    /** Bytes there are below the folder altogether. */
    long capacity(Path folder);
}
