package de.knotenpunkt.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.knotenpunkt.demo.EmbeddedDatabase.Durability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

class EmbeddedDatabaseTest {

    private static final Path HOME = ProjectDirectory.root()
            .resolve("target/embedded-database-" + ProcessHandle.current().pid());

    @BeforeEach
    @AfterEach
    void leaveNothing() throws IOException {
        EmbeddedDatabase.stopLeftOver(HOME);
        FileSystemUtils.deleteRecursively(HOME);
    }

    @Test
    void a_server_that_outlived_its_jvm_is_stopped_and_its_data_served_again() throws SQLException {
        var abandoned = EmbeddedDatabase.start(HOME, Durability.FULL);
        abandoned.createSchema("demo");
        execute(abandoned, "create table kept (word varchar(10))", "insert into kept values ('Straße')");

        try (var next = EmbeddedDatabase.start(HOME, Durability.FULL)) {
            assertThat(read(next, "select word from kept")).isEqualTo("Straße");
            assertThatThrownBy(() -> read(abandoned, "select 1")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void a_process_that_got_the_number_of_the_old_server_is_left_alone() throws IOException, SQLException {
        Files.createDirectories(HOME);
        Files.writeString(
                HOME.resolve("mariadbd.pid"),
                String.valueOf(ProcessHandle.current().pid()));

        try (var database = EmbeddedDatabase.start(HOME, Durability.NONE)) {
            database.createSchema("demo");
            assertThat(read(database, "select 'läuft'")).isEqualTo("läuft");
        }
    }

    @Test
    void nobody_gets_in_without_the_password_of_this_start() throws SQLException {
        try (var database = EmbeddedDatabase.start(HOME, Durability.NONE)) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(""), "root", "")
                            .close())
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(""), database.user(), "demo")
                            .close())
                    .isInstanceOf(SQLException.class);
            database.createSchema("demo");
            assertThat(read(database, "select @@bind_address")).isEqualTo("127.0.0.1");
        }
    }

    private static void execute(EmbeddedDatabase database, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url("demo"), database.user(), database.password());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String read(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url("demo"), database.user(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
