package de.knotenpunkt.blobs;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Where contents live. It knows no names, no rights and no rows: a caller receives, looks at what came, keeps it, and
 * only then writes the row that names it. So a row never names what is not there.
 */
public interface BlobStore {

    /**
     * Reads a body to its end while counting and hashing. Holds no more of it in memory than a small buffer.
     * Whatever goes wrong, nothing of it stays.
     *
     * @param declaredLength bytes the client announced; null if it did not
     * @param mostBytes the most bytes that are accepted
     * @param progress is told the bytes read so far, now and then
     * @throws TooLarge as soon as it is known that there are more than {@code mostBytes}
     * @throws WrongLength if there are fewer or more than declared
     * @throws StoreFull if free space is below the reserve, before reading and while reading
     * @throws TooSlow if it comes in slower than any line that is in use
     * @throws BrokenUpload if the body ends with an IOException
     * @throws StoreFailed if the bytes cannot be written for another reason
     */
    Incoming receive(InputStream body, @Nullable Long declaredLength, long mostBytes, LongConsumer progress);

    /**
     * Keeps a content: once this has returned it survives a power cut, and a row may name it. The same content twice
     * is stored once, also by two servers at the same time; a damaged copy is replaced by the sound one.
     *
     * @throws StoreFull if there is no space
     * @throws StoreFailed if it cannot be kept for another reason
     */
    Blob keep(Incoming incoming);

    /**
     * Opens a content. Its size is checked at once and its hash while it is read: a damaged content ends with a
     * {@link DamagedBlob} in place of its last bytes. Who stops before the end gets unchecked bytes.
     *
     * @throws DamagedBlob if it is missing or has another size
     */
    InputStream open(Blob blob);

    /**
     * Lets work on a content as a local file, which is there for as long as the work runs and must not be changed. Its
     * size is checked, its hash is not.
     *
     * @throws DamagedBlob if it is missing or has another size
     */
    <T> T withFile(Blob blob, Function<Path, T> work);

    /** Whether a content is there in full size. */
    boolean has(Blob blob);
}
