package de.knotenpunkt.inspection;

import org.jspecify.annotations.Nullable;

/**
 * What the scanner says about a file.
 *
 * @param signature name of what was found, only with {@link ScanState#INFECTED}
 */
public record ScanVerdict(ScanState state, @Nullable String signature) {

    static ScanVerdict of(ScanState state) {
        return new ScanVerdict(state, null);
    }
}
