package no.ildsjel.faults;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import no.ildsjel.Ildsjel;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Situation;
import no.ildsjel.delivery.Alarm;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Channel;
import no.ildsjel.delivery.Lane;
import no.ildsjel.delivery.Once;
import no.ildsjel.delivery.Outbox;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Recipient;
import no.ildsjel.delivery.Timers;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.teams.MicrosoftElsewhere;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Ildsjel as it is, on a server that can be told where to die; what it is made of knows nothing of that. */
class MortalNode {
    static final String BELL = "bell-of-the-test";
    /** Whoever has it among their answers makes us fail, each time. */
    static final String POISON = "giftig";

    public static void main(String[] arguments) {
        start(arguments);
    }

    static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(Ildsjel.class, MortalNode.class, MicrosoftElsewhere.class).run(arguments);
    }

    @Bean
    static BeanPostProcessor seams() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof DataSource real && name.equals("dataSource")) {
                    return new Watched(real);
                }
                if (bean instanceof Action real) {
                    return new Poisonable(real);
                }
                return bean instanceof Channel real ? new WatchedChannel(real) : bean;
            }
        };
    }

    /** Outside everything: it knows which requests are not answered yet, and hears what the test wants. */
    @Bean
    FilterRegistrationBean<Gate> gate(
            ApplicationAvailability availability,
            ObjectProvider<Timers> timers,
            Once once,
            Clock clock,
            JdbcClient jdbc) {
        var registration = new FilterRegistrationBean<>(new Gate(availability, timers, once, clock, jdbc));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    Alarm bellOfTheTest(Outbox outbox) {
        return new Ringing(outbox);
    }

    /** Says so in a thread named like the subject. */
    private record Ringing(Outbox outbox) implements Alarm {
        @Override
        public String name() {
            return BELL;
        }

        @Override
        public void ring(String subject, Instant due) {
            var to = new Recipient.ToPlace("slack", "C" + subject, subject);
            outbox.accept(Parcel.post(to, BELL + "/" + subject, Card.of(new Card.Say(Argument.text("Rrring")))));
            Death.passes(Death.Point.IN_TIMER);
        }
    }

    /** What comes in, and the test's own wishes. */
    static final class Gate extends HttpFilter {
        private final ApplicationAvailability availability;
        private final ObjectProvider<Timers> timers;
        private final Once once;
        private final Clock clock;
        private final JdbcClient jdbc;

        Gate(
                ApplicationAvailability availability,
                ObjectProvider<Timers> timers,
                Once once,
                Clock clock,
                JdbcClient jdbc) {
            this.availability = availability;
            this.timers = timers;
            this.once = once;
            this.clock = clock;
            this.jdbc = jdbc;
        }

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            switch (request.getRequestURI()) {
                case "/of-the-test/ready" ->
                    response.setStatus(
                            availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC ? 200 : 503);
                case "/of-the-test/die" ->
                    Death.waitsAt(
                            Death.Point.valueOf(request.getParameter("at")),
                            Integer.parseInt(request.getParameter("after")));
                case "/of-the-test/ring" -> ring(request.getParameter("subject"));
                case "/of-the-test/left" -> response.getWriter().print(left());
                case "/of-the-test/idle-but-for-operators" -> response.setStatus(isIdleButForOperators() ? 200 : 503);
                default -> let(request, response, chain);
            }
        }

        private void ring(String subject) {
            var due = clock.instant().plus(Duration.ofMillis(100));
            once.perform("setting/" + subject, () -> timers.getObject().at(BELL, subject, due));
        }

        /** What is held waits for a person, and no longer for a node. */
        private boolean isIdleButForOperators() {
            return left()
                    == jdbc.sql("SELECT count(*) FROM parcels WHERE state = 'held'")
                            .query(Integer.class)
                            .single();
        }

        private int left() {
            return jdbc.sql("""
                    SELECT (SELECT count(*) FROM parcels WHERE state NOT IN ('sent', 'failed', 'unreachable'))
                        + (SELECT count(*) FROM timers WHERE name = :bell)
                    """).param("bell", BELL).query(Integer.class).single();
        }

        private static void let(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            Death.requestBegins();
            try {
                chain.doFilter(request, response);
            } finally {
                Death.requestEnds();
            }
        }
    }

    /** Does what is to be done, but chokes on one word. */
    private record Poisonable(Action real) implements Action {
        @Override
        public String name() {
            return real.name();
        }

        @Override
        public Map<String, Set<String>> outcomes() {
            return real.outcomes();
        }

        @Override
        public Outcome perform(Situation situation) {
            if (situation.answers().toString().contains(POISON)) {
                throw new IllegalStateException("Poisoned");
            }
            return real.perform(situation);
        }
    }

    /** Lets go fifty times as fast as the platforms allow: the lanes are there, but nobody has to wait for them for long. */
    private record WatchedChannel(Channel real) implements Channel {
        private static final int HASTE = 50;

        @Override
        public String name() {
            return real.name();
        }

        @Override
        public boolean hasHomes() {
            return real.hasHomes();
        }

        @Override
        public boolean findsRoomsByName() {
            return real.findsRoomsByName();
        }

        @Override
        public List<Lane> lanes(Shipment shipment) {
            return real.lanes(shipment).stream()
                    .map(lane ->
                            new Lane(lane.name(), lane.kind(), lane.interval().dividedBy(HASTE), lane.burst()))
                    .toList();
        }

        @Override
        public Trace trace(Shipment shipment, Duration age) {
            return real.trace(shipment, age);
        }

        @Override
        public Receipt deliver(Shipment shipment) {
            Death.passes(Death.Point.BEFORE_SENDING);
            var receipt = real.deliver(shipment);
            Death.passes(Death.Point.AFTER_SENDING);
            return receipt;
        }
    }

    /** Knows by its statements what each transaction is about. */
    private static final class Watched extends DelegatingDataSource {
        Watched(DataSource real) {
            super(real);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var real = super.getConnection();
            Set<Death.Point> about = ConcurrentHashMap.newKeySet();
            return proxy(Connection.class, (method, arguments) -> switch (method.getName()) {
                case "prepareStatement" -> {
                    var statement = String.valueOf(arguments[0]);
                    Trips.stumble(statement);
                    note(statement, about);
                    yield isLastMark(statement) ? inTwo(real, method, arguments) : call(real, method, arguments);
                }
                case "commit" -> {
                    about.forEach(Death::passes);
                    var committed = call(real, method, arguments);
                    if (about.contains(Death.Point.BEFORE_COMMIT)) {
                        Death.passes(Death.Point.AFTER_COMMIT);
                    }
                    about.clear();
                    yield committed;
                }
                default -> call(real, method, arguments);
            });
        }

        private static void note(String statement, Set<Death.Point> about) {
            boolean isTimers = Thread.currentThread().getName().startsWith("db-scheduler");
            if (statement.contains("INSERT INTO events") && !isTimers) {
                about.add(Death.Point.BEFORE_COMMIT);
            }
        }

        private static boolean isLastMark(String statement) {
            return statement.contains("sent_at = CURRENT_TIMESTAMP") && Death.isNext(Death.Point.DURING_MARK);
        }

        /** Done, but not committed: a single statement leaves no time in between. */
        private static Object inTwo(Connection real, Method preparing, Object[] arguments) throws Throwable {
            real.setAutoCommit(false);
            var statement = call(real, preparing, arguments);
            return proxy(PreparedStatement.class, (method, values) -> {
                var done = call(statement, method, values);
                if (method.getName().startsWith("execute")) {
                    Death.passes(Death.Point.DURING_MARK);
                }
                return done;
            });
        }

        private static <T> T proxy(Class<T> type, Calling calling) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, arguments) -> calling.call(method, arguments)));
        }

        private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(real, arguments);
            } catch (InvocationTargetException fault) {
                throw fault.getCause();
            }
        }

        private interface Calling {
            Object call(Method method, Object[] arguments) throws Throwable;
        }
    }
}
