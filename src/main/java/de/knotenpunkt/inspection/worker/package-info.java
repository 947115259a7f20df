/**
 * The process that reads text out of files and draws their pages: the only place where parsers of strangers' formats run.
 * It knows nothing of the application, not even Spring; it gets a path and a media type and gives back text or a picture,
 * until it is ended or replaced.
 */
@NullMarked
package de.knotenpunkt.inspection.worker;

import org.jspecify.annotations.NullMarked;
