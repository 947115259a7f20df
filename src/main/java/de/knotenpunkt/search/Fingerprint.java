package de.knotenpunkt.search;

import de.knotenpunkt.shared.Audience;
import de.knotenpunkt.shared.SearchText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether an entry would be the same again, so that a rebuild writes only what differs. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(SearchText text, Audience audience) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
            digest.update(audience.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
