package de.knotenpunkt.contents;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of file contents.
 *
 * @param most largest file that is accepted
 * @param checkAgain after which time a clean content is checked for viruses once more, since signatures grow
 */
@ConfigurationProperties("knotenpunkt.contents")
public record ContentsProperties(
        @DefaultValue("50MB") DataSize most,
        @DefaultValue("7d") Duration checkAgain) {}
