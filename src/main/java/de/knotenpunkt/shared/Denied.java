package de.knotenpunkt.shared;

/** The record may be read, but the actor may not do this to it; the key says why. */
public final class Denied extends Problem {

    public Denied(String key, Object... parameters) {
        super(key, null, parameters);
    }
}
