package de.knotenpunkt.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.mariadb.jdbc.Configuration;

/** The MariaDB server of all tests of a JVM: an embedded one, or the one named by {@code test.database.url}. */
public final class TestDatabase {

    private static final String GIVEN_URL = "test.database.url";

    private final String address;
    private final String user;
    private final String password;

    private TestDatabase(String address, String user, String password) {
        this.address = address;
        this.user = user;
        this.password = password;
    }

    public static TestDatabase get() {
        return OncePerJvm.DATABASE;
    }

    /** An empty schema with a name nobody else has. */
    public TestSchema newSchema() {
        var name = "knotenpunkt_test_"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        execute("create database " + name + " character set utf8mb4 collate utf8mb4_german2_ci");
        return new TestSchema(this, name);
    }

    void drop(String schema) {
        execute("drop database if exists " + schema);
    }

    String url(String schema) {
        return address + schema;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    private void execute(String sql) {
        try (var connection = DriverManager.getConnection(url(""), user, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TestDatabase given(String url) {
        try {
            var server = Configuration.parse(url);
            if (server == null || server.user() == null) {
                throw new IllegalArgumentException(
                        GIVEN_URL + " must look like jdbc:mariadb://host:port/?user=…&password=…");
            }
            var host = server.addresses().getFirst();
            var password = server.password() == null ? "" : server.password();
            return new TestDatabase("jdbc:mariadb://" + host.host + ":" + host.port + "/", server.user(), password);
        } catch (SQLException e) {
            throw new IllegalArgumentException(GIVEN_URL, e);
        }
    }

    private static final class OncePerJvm {

        private static final TestDatabase DATABASE = open();

        private static TestDatabase open() {
            var given = System.getProperty(GIVEN_URL);
            if (given != null) {
                return given(given);
            }
            var embedded = TestDatabaseHome.start();
            return new TestDatabase(embedded.url(""), embedded.user(), embedded.password());
        }
    }
}
