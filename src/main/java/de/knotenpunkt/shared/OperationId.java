package de.knotenpunkt.shared;

import java.util.UUID;

/** Chosen by the form before it is sent, so that a repeated save after an unknown outcome is recognised. */
public record OperationId(UUID value) {

    public static OperationId next() {
        return new OperationId(TimeOrderedUuid.next());
    }
}
