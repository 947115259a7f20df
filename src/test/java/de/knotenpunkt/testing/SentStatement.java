package de.knotenpunkt.testing;

import java.lang.reflect.Method;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * A statement as the application sent it.
 *
 * @param values in the order of their places
 */
public record SentStatement(String sql, List<Value> values) {

    /** Whether it only reads, so that it can be explained. */
    public boolean reads() {
        return sql.stripLeading().toLowerCase(Locale.ROOT).startsWith("select");
    }

    /** How the server would go about it with just these values, table by table. */
    public List<Step> explain(JdbcOperations jdbc) {
        return jdbc.query(
                "explain " + sql,
                statement -> {
                    for (var value : values) {
                        value.set(statement);
                    }
                },
                (row, index) -> new Step(row.getString("table"), row.getString("type"), row.getLong("rows")));
    }

    /**
     * One table of a plan.
     *
     * @param table in angle brackets if the statement made it for itself; null if none is read
     * @param type {@code ALL} reads the table from end to end, {@code index} an index
     * @param rows the server's estimate
     */
    public record Step(@Nullable String table, @Nullable String type, long rows) {

        /** Whether a whole stored table or index of more rows than this is gone through. */
        public boolean scansMoreThan(long few) {
            return ("ALL".equals(type) || "index".equals(type))
                    && rows > few
                    && table != null
                    && !table.startsWith("<");
        }
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
