package de.knotenpunkt.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class IntegrationTestTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Flyway flyway;

    @Test
    void the_context_starts_on_a_schema_with_all_migrations() {
        assertThat(jdbc.queryForObject("select count(*) from flyway_schema_history where success", Integer.class))
                .isPositive();
        assertThat(jdbc.queryForObject("select count(*) from record_audience", Integer.class))
                .isNotNegative();
    }

    @Test
    void the_schema_sorts_and_compares_the_german_way() {
        assertThat(jdbc.queryForObject(
                        "select default_collation_name from information_schema.schemata where schema_name = database()",
                        String.class))
                .isEqualTo("utf8mb4_german2_ci");
    }

    @Test
    void a_schema_of_a_newer_program_is_refused() {
        jdbc.update("insert into flyway_schema_history (installed_rank, version, description, type, script,"
                + " installed_by, execution_time, success) values (99999, '299901010000', 'later', 'SQL', 'later.sql',"
                + " 'later', 1, 1)");
        try {
            assertThatThrownBy(flyway::validate).isInstanceOf(FlywayValidateException.class);
        } finally {
            jdbc.update("delete from flyway_schema_history where installed_rank = 99999");
        }
    }

    @Test
    void every_connection_carries_the_settings_the_queries_rely_on() {
        assertThat(jdbc.queryForMap("select @@optimizer_switch plan, @@time_zone zone, @@wait_timeout patience, "
                        + "@@sql_mode strictness"))
                .hasEntrySatisfying("plan", plan -> assertThat(plan).asString().contains("materialization=off"))
                .hasEntrySatisfying("zone", zone -> assertThat(zone).isEqualTo("+00:00"))
                .hasEntrySatisfying("patience", seconds -> assertThat(seconds).hasToString("600"))
                .hasEntrySatisfying(
                        "strictness", mode -> assertThat(mode).asString().contains("STRICT_ALL_TABLES"));
    }
}
