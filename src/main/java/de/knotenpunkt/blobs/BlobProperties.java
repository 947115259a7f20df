package de.knotenpunkt.blobs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where contents are kept and how they are looked after.
 *
 * @param directory folder of the store, the same for all servers; text, for as a path it would be looked for among the
 *     resources of the web application first
 * @param reserve what stays free: uploads are refused below the greater of the two
 * @param grace how long a content that no row names is kept; longer than a backup takes
 * @param incomingGrace how long what came in and was never kept stays
 * @param scrub how the nightly reading goes on
 */
@ConfigurationProperties("knotenpunkt.blobs")
record BlobProperties(
        String directory,
        @DefaultValue Reserve reserve,
        @DefaultValue("48h") Duration grace,
        @DefaultValue("24h") Duration incomingGrace,
        @DefaultValue Scrub scrub) {

    /**
     * @param size at least so many bytes
     * @param percent and at least this part of the file system
     */
    record Reserve(
            @DefaultValue("2GB") DataSize size,
            @DefaultValue("5") int percent) {

        long of(long capacity) {
            return Math.max(size.toBytes(), capacity / 100 * percent);
        }
    }

    /**
     * @param rate bytes read per second, so that people do not notice
     * @param window how long a night's reading lasts at most
     * @param every how often each content is read
     */
    record Scrub(
            @DefaultValue("20MB") DataSize rate,
            @DefaultValue("3h") Duration window,
            @DefaultValue("7d") Duration every) {}
}
