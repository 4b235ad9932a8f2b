package no.ildsjel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that writes down every statement it is asked to run; a batch is one. */
public final class Statements extends DelegatingDataSource {
    private final List<Run> run = new CopyOnWriteArrayList<>();

    public Statements(DataSource database) {
        super(database);
    }

    /** The statements since the last time, each on one line. */
    public List<String> take() {
        var taken = run.stream().map(Run::sql).toList();
        run.clear();
        return taken;
    }

    /** The statements that this thread runs for the work, without what H2 wants after a commit, as little as the commit. */
    public List<String> during(Runnable work) {
        run.clear();
        work.run();
        return run.stream()
                .filter(one -> one.thread().equals(Thread.currentThread()))
                .map(Run::sql)
                .filter(sql -> !sql.startsWith("CHECKPOINT"))
                .toList();
    }

    @Override
    public Connection getConnection() throws java.sql.SQLException {
        var connection = super.getConnection();
        return proxy(Connection.class, (method, arguments) -> {
            var result = call(connection, method, arguments);
            return result instanceof PreparedStatement statement
                    ? counted(statement, String.valueOf(arguments[0]))
                    : result;
        });
    }

    private PreparedStatement counted(PreparedStatement statement, String sql) {
        return proxy(PreparedStatement.class, (method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                run.add(new Run(
                        Thread.currentThread(), sql.replaceAll("\\s+", " ").strip()));
            }
            return call(statement, method, arguments);
        });
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                Statements.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call.make(method, arguments == null ? new Object[0] : arguments)));
    }

    private record Run(Thread thread, String sql) {}

    private interface Call {
        Object make(Method method, Object[] arguments) throws Throwable;
    }
}
