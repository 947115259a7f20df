package de.knotenpunkt.inspection;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Settings of the scanner and of the processes that read text and draw pages. */
@Configuration
@EnableConfigurationProperties({ClamdProperties.class, ExtractionProperties.class})
class InspectionConfiguration {}
