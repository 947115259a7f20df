package de.knotenpunkt.blobs;

import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(BlobProperties.class)
class BlobConfiguration {

    @Bean
    Folders folders(BlobProperties properties) {
        return Folders.in(Path.of(properties.directory()));
    }

    @Bean
    FreeSpace freeSpace(Folders folders, Disk disk, BlobProperties properties) {
        return new FreeSpace(folders, disk, properties.reserve());
    }

    @Bean
    NamedContents namedContents(ObjectProvider<BlobReferences> modules) {
        return new NamedContents(modules.orderedStream().toList());
    }
}
