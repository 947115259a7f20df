package de.knotenpunkt.retention;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Each line of the Löschnachweis carries a hash over itself and the line before: nobody alters, inserts or removes one
 * without touching all that follow. Names are left out, so that they can be taken from old lines.
 */
final class DeletionChain {

    /** Stands before the first line. */
    static final String START = "0".repeat(64);

    private DeletionChain() {}

    /** The line with the hash it must have. */
    static DeletionRecord sealed(DeletionRecord line) {
        return new DeletionRecord(
                line.number(),
                line.due(),
                line.archive(),
                line.proposedBy(),
                line.proposedAt(),
                line.confirmedBy(),
                line.confirmedAt(),
                line.purgedAt(),
                line.previousHash(),
                hash(line));
    }

    /** Whether the line is as it was written and follows the one before. */
    static boolean follows(DeletionRecord line, long previousNumber, String previousHash) {
        return line.number() == previousNumber + 1
                && line.previousHash().equals(previousHash)
                && line.hash().equals(hash(line));
    }

    private static String hash(DeletionRecord line) {
        var due = line.due();
        var archive = line.archive();
        // each with its length, so that no part can lend a sign to its neighbour
        var text = Stream.of(
                        line.number(),
                        due.ref().kind(),
                        due.ref().id(),
                        due.classCode(),
                        due.unit(),
                        due.retainUntil(),
                        due.archiveOffer(),
                        archive == null ? "" : archive.offeredOn(),
                        archive == null ? "" : archive.result(),
                        line.proposedBy().person(),
                        orNobody(line.proposedBy().onBehalfOf()),
                        line.proposedAt(),
                        line.confirmedBy().person(),
                        orNobody(line.confirmedBy().onBehalfOf()),
                        line.confirmedAt(),
                        line.purgedAt(),
                        line.previousHash())
                .map(Object::toString)
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining(" "));
        return HexFormat.of().formatHex(sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Object orNobody(@Nullable Object person) {
        return Objects.requireNonNullElse(person, "");
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
