package de.knotenpunkt.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Collects the SQL that a test's own thread sends to the database, for tests that say how much a page may cost:
 * {@code assertThat(StatementCounter.during(() -> navigate("aufgaben"))).hasSizeLessThanOrEqualTo(6)}. A batch is one
 * statement; what other threads send meanwhile does not count.
 */
public final class StatementCounter implements BeanPostProcessor {

    private static final ThreadLocal<@Nullable List<SentStatement>> COLLECTED = new ThreadLocal<>();

    StatementCounter() {}

    /** What the action sent, in order. */
    public static List<String> during(Runnable action) {
        return sentDuring(action).stream().map(SentStatement::sql).toList();
    }

    /** What the action sent, in order, each with its values. */
    public static List<SentStatement> sentDuring(Runnable action) {
        var outer = COLLECTED.get();
        var collected = new ArrayList<SentStatement>();
        COLLECTED.set(collected);
        try {
            action.run();
            return List.copyOf(collected);
        } finally {
            if (outer == null) {
                COLLECTED.remove();
            } else {
                outer.addAll(collected);
                COLLECTED.set(outer);
            }
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new CountingDataSource(source) : bean;
    }

    private static void count(SentStatement statement) {
        var collected = COLLECTED.get();
        if (collected != null) {
            collected.add(statement);
        }
    }

    private static final class CountingDataSource extends DelegatingDataSource {

        CountingDataSource(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return proxy(Connection.class, (method, arguments) -> {
                var result = invoke(connection, method, arguments);
                if (result instanceof PreparedStatement prepared) {
                    return counting(PreparedStatement.class, prepared, (String) arguments[0]);
                }
                return result instanceof Statement plain ? counting(Statement.class, plain, null) : result;
            });
        }

        private static <S extends Statement> Object counting(Class<S> type, S statement, @Nullable String prepared) {
            var values = new TreeMap<Integer, SentStatement.Value>();
            return proxy(type, (method, arguments) -> {
                if (method.getName().startsWith("execute")) {
                    var sql = arguments.length > 0 ? String.valueOf(arguments[0]) : String.valueOf(prepared);
                    count(new SentStatement(sql, List.copyOf(values.values())));
                } else if (method.getName().startsWith("set") && arguments.length > 1) {
                    values.put((Integer) arguments[0], new SentStatement.Value(method, arguments.clone()));
                }
                return invoke(statement, method, arguments);
            });
        }
    }

    private interface Call {
        @Nullable
        Object on(Method method, @Nullable Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        InvocationHandler handler =
                (proxy, method, arguments) -> call.on(method, arguments == null ? new Object[0] : arguments);
        return type.cast(
                Proxy.newProxyInstance(StatementCounter.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object invoke(Object target, Method method, @Nullable Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
