package de.knotenpunkt.shared;

/** A value that does not have the form it must have. */
public final class InvalidValue extends Problem {

    public InvalidValue(String key, Object... parameters) {
        super(key, null, parameters);
    }

    private InvalidValue(String key, String field, Object[] parameters) {
        super(key, field, parameters);
    }

    /** A wrong value of a named input. */
    public static InvalidValue at(String field, String key, Object... parameters) {
        return new InvalidValue(key, field, parameters);
    }
}
