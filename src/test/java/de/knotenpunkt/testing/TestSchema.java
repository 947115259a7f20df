package de.knotenpunkt.testing;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A schema that exists as long as its Spring context. */
public final class TestSchema implements JdbcConnectionDetails, AutoCloseable {

    private final TestDatabase database;
    private final String name;

    TestSchema(TestDatabase database, String name) {
        this.database = database;
        this.name = name;
    }

    @Override
    public String getJdbcUrl() {
        return database.url(name);
    }

    @Override
    public String getUsername() {
        return database.user();
    }

    @Override
    public String getPassword() {
        return database.password();
    }

    @Override
    public void close() {
        database.drop(name);
    }
}
