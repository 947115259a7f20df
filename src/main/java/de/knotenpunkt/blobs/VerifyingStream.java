package de.knotenpunkt.blobs;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands a content out and keeps its last bytes back until the hash of all of them is right. */
final class VerifyingStream extends InputStream {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyingStream.class);

    private final InputStream in;
    private final Blob blob;
    private final MessageDigest hash = Sha256.begin();
    private long position;

    VerifyingStream(InputStream in, Blob blob) {
        this.in = in;
        this.blob = blob;
        if (blob.size() == 0) {
            verify();
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var remaining = blob.size() - position;
        if (remaining == 0) {
            return -1;
        }
        var read = in.read(buffer, offset, (int) Math.min(length, remaining));
        if (read < 0) {
            throw damaged();
        }
        hash.update(buffer, offset, read);
        position += read;
        if (read > 0 && position == blob.size()) {
            verify();
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void verify() {
        if (!Digest.of(hash.digest()).equals(blob.digest())) {
            throw damaged();
        }
    }

    private DamagedBlob damaged() {
        LOG.error("Content {} is damaged", blob.digest());
        return new DamagedBlob(blob, null);
    }
}
