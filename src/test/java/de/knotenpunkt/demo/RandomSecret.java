package de.knotenpunkt.demo;

import java.security.SecureRandom;
import java.util.HexFormat;

/** A secret nobody needs to know: made at every start, never stored where it outlives its server. */
final class RandomSecret {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomSecret() {}

    static String next() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
