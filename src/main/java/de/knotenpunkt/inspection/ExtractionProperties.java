package de.knotenpunkt.inspection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The processes that read text out of files, and those that draw their pages.
 *
 * @param workers how many at a time; each takes up to its heap and about 150 MB besides
 * @param heap memory for one file
 * @param limit longest time for one file
 * @param filesPerWorker after so many files, or pictures, a process is replaced
 * @param pictures the processes that draw
 */
@ConfigurationProperties("knotenpunkt.extraction")
record ExtractionProperties(
        @DefaultValue("1") int workers,
        @DefaultValue("256MB") DataSize heap,
        @DefaultValue("60s") Duration limit,
        @DefaultValue("500") int filesPerWorker,
        @DefaultValue Pictures pictures) {

    ExtractionProperties {
        if (workers < 1 || filesPerWorker < 1 || !limit.isPositive()) {
            throw new IllegalArgumentException("knotenpunkt.extraction needs a worker, a file and some time at least");
        }
    }

    /**
     * The processes that draw pages; there is none until the first picture is wanted.
     *
     * @param workers how many at a time
     * @param heap memory for one page
     * @param limit longest time for one page, and longest time to wait until a process is free
     */
    record Pictures(
            @DefaultValue("1") int workers,
            @DefaultValue("384MB") DataSize heap,
            @DefaultValue("15s") Duration limit) {

        Pictures {
            if (workers < 1 || !limit.isPositive()) {
                throw new IllegalArgumentException(
                        "knotenpunkt.extraction.pictures needs a worker and some time at least");
            }
        }
    }
}
