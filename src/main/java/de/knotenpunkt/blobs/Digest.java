package de.knotenpunkt.blobs;

import de.knotenpunkt.shared.InvalidValue;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** SHA-256 of a content, 64 lower-case hex digits; in this form alone, so that it may be part of a path. */
public record Digest(String value) implements Comparable<Digest> {

    static final int LENGTH = 64;

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Digest {
        if (value.length() != LENGTH || !FORM.matcher(value).matches()) {
            throw new InvalidValue("blobs.problem.digest");
        }
    }

    static Digest of(byte[] sha256) {
        return new Digest(HexFormat.of().formatHex(sha256));
    }

    /** The digest of a file name, if it is one. */
    static Optional<Digest> ofName(String name) {
        return FORM.matcher(name).matches() ? Optional.of(new Digest(name)) : Optional.empty();
    }

    /** The greatest digest that begins with these digits. */
    static Digest last(String beginning) {
        return new Digest(beginning + "f".repeat(LENGTH - beginning.length()));
    }

    /** The one just before this; none before the first. */
    Optional<Digest> before() {
        var number = new BigInteger(value, 16);
        return number.signum() == 0
                ? Optional.empty()
                : Optional.of(new Digest("%064x".formatted(number.subtract(BigInteger.ONE))));
    }

    @Override
    public int compareTo(Digest other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
