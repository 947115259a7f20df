package de.knotenpunkt.contents;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(ContentsProperties.class)
class ContentsConfiguration {}
