package no.ildsjel.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A start of Ildsjel that dies, as if killed, right after so many statements; says how many there were when it lives. */
final class CutOffMigration {
    private CutOffMigration() {}

    public static void main(String[] arguments) {
        var place = new Place(arguments[0]);
        var statements = new Counting(Integer.parseInt(arguments[1]));
        var source = new DriverManagerDataSource(place.url(), "ildsjel", "");
        Precaution.take(place.url());
        // Open all the time, as with a pool.
        try (var open = place.open()) {
            open.source().getHikariPoolMXBean();
            new JdbcMigrating(place.file())
                    .migrate(Flyway.configure()
                            .dataSource(statements.around(DataSource.class, source))
                            .load());
        }
        System.out.println(statements.count.get());
    }

    private record Counting(int last, AtomicInteger count) {
        Counting(int last) {
            this(last, new AtomicInteger());
        }

        <T> T around(Class<T> type, Object inner) {
            InvocationHandler handler = (proxy, method, values) -> {
                var result = call(inner, method, values);
                if (inner instanceof Statement
                        && method.getName().startsWith("execute")
                        && count.incrementAndGet() == last) {
                    Runtime.getRuntime().halt(137);
                }
                return result instanceof Connection || result instanceof Statement
                        ? around(method.getReturnType(), result)
                        : result;
            };
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
        }

        private static Object call(Object inner, Method method, Object[] values) throws Throwable {
            try {
                return method.invoke(inner, values);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
