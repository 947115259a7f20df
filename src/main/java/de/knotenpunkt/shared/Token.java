package de.knotenpunkt.shared;

/**
 * One reason to read a record, such as {@code STAFF}, {@code UNIT:50} or {@code PERSON:…}. A record stores the tokens
 * of its audience, an {@link Actor} holds tokens; a shared one opens the record. Units stand in tokens, never their
 * members, so that a change of department rewrites nothing.
 */
public record Token(String value) implements Comparable<Token> {

    /** Everybody who works with content: Sachbearbeitung, Leitung, Verwaltungsvorstand. */
    public static final Token STAFF = new Token("STAFF");

    /** All staff of a unit. */
    public static Token unit(UnitCode unit) {
        return new Token("UNIT:" + unit.value());
    }

    /** The head of a unit, and who stands in for that head. */
    public static Token head(UnitCode unit) {
        return new Token("HEAD:" + unit.value());
    }

    /** One person, and who stands in for that person. */
    public static Token person(PersonId person) {
        return new Token("PERSON:" + person.value());
    }

    /** Everybody with a role. */
    public static Token role(Role role) {
        return new Token("ROLE:" + role.name());
    }

    @Override
    public int compareTo(Token other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
