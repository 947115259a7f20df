package de.knotenpunkt.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of documents.
 *
 * @param quota most that the Fassungen of one Geschäftsbereich may take together
 * @param trashDays how long the trash keeps, in days
 * @param uploads most uploads at the same time on one node
 * @param uploadsEach most uploads at the same time of one person on one node
 * @param unfiledEach most that one person may send to one node within a day without making documents of it
 */
@ConfigurationProperties("knotenpunkt.documents")
record DocumentsProperties(
        @DefaultValue("10GB") DataSize quota,
        @DefaultValue("30") int trashDays,
        @DefaultValue("20") int uploads,
        @DefaultValue("3") int uploadsEach,
        @DefaultValue("2GB") DataSize unfiledEach) {}
