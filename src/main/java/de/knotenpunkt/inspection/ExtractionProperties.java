package de.knotenpunkt.inspection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The processes that read text out of files.
 *
 * @param workers how many at a time; each takes up to its heap and about 150 MB besides
 * @param heap memory for one file
 * @param limit longest time for one file
 * @param filesPerWorker after so many files a process is replaced
 */
@ConfigurationProperties("knotenpunkt.extraction")
record ExtractionProperties(
        @DefaultValue("1") int workers,
        @DefaultValue("256MB") DataSize heap,
        @DefaultValue("60s") Duration limit,
        @DefaultValue("500") int filesPerWorker) {

    ExtractionProperties {
        if (workers < 1 || filesPerWorker < 1 || !limit.isPositive()) {
            throw new IllegalArgumentException("knotenpunkt.extraction needs a worker, a file and some time at least");
        }
    }
}
