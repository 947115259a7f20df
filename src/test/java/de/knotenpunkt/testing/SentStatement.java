package de.knotenpunkt.testing;

import java.lang.reflect.Method;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ColumnMapRowMapper;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * A statement as the application sent it.
 *
 * @param values in the order of their places
 */
public record SentStatement(String sql, List<Value> values) {

    /** Whether it only reads, so that it can be explained. */
    public boolean reads() {
        return sql.stripLeading().toLowerCase(java.util.Locale.ROOT).startsWith("select");
    }

    /** How the server would go about it with just these values, a row per table. */
    public List<Map<String, Object>> explain(JdbcOperations jdbc) {
        return jdbc.query(
                "explain " + sql,
                statement -> {
                    for (var value : values) {
                        value.set(statement);
                    }
                },
                new ColumnMapRowMapper());
    }

    /** A call that set one value. */
    record Value(Method setter, @Nullable Object[] arguments) {

        void set(PreparedStatement statement) {
            try {
                setter.invoke(statement, arguments);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
