package de.knotenpunkt.inspection;

import java.util.Optional;

/** How the virus scanner is, for pages of those who run it. */
public interface ScanHealth {

    /**
     * Version of program and signatures as the scanner says it, such as {@code ClamAV 1.0.7/27466/Wed Nov 25 09:00:00
     * 2026}; nothing if there is no scanner or it does not answer in time.
     */
    Optional<String> version();
}
