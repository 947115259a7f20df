package de.knotenpunkt.documents;

import de.knotenpunkt.shared.UnitCode;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in, as the browser names it; nothing of it is believed.
 *
 * @param declared length in bytes as the browser says; null if it says none
 * @param unit unit whose quota counts
 */
public record IncomingFile(
        String name, InputStream body, @Nullable Long declared, UnitCode unit) {}
