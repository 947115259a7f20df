package de.knotenpunkt.inspection;

import java.time.Duration;
import org.springframework.util.unit.DataSize;

/** Settings as tests need them. */
final class Settings {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(5);

    private Settings() {}

    static ExtractionProperties extraction() {
        return extraction(1000);
    }

    static ExtractionProperties extraction(int filesPerWorker) {
        return new ExtractionProperties(
                1, DataSize.ofMegabytes(256), LONG_ENOUGH, filesPerWorker, pictures(LONG_ENOUGH));
    }

    static ExtractionProperties extraction(DataSize heap, Duration limit) {
        return new ExtractionProperties(1, heap, limit, 1000, pictures(limit));
    }

    private static ExtractionProperties.Pictures pictures(Duration limit) {
        return new ExtractionProperties.Pictures(1, DataSize.ofMegabytes(384), limit);
    }
}
