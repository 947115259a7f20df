package de.knotenpunkt.inspection;

import java.nio.file.Path;

/** Looks for viruses. */
public interface VirusScan {

    /**
     * Looks into a file. Never throws because of the scanner or the file: a scanner that is not configured, down or does
     * not answer in time leaves the file {@link ScanState#UNCHECKED}, to be tried again; a file beyond the scanner's
     * limits is {@link ScanState#NOT_CHECKABLE}.
     */
    ScanVerdict scan(Path file);

    /** Whether there is a scanner at all, whatever its present state. */
    boolean configured();
}
