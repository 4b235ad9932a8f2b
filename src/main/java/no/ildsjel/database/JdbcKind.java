package no.ildsjel.database;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a column may hold, under the names that H2 and PostgreSQL have for it, and how it stands in an export. */
enum JdbcKind {
    WORDS("character varying", "text", "character large object") {
        @Override
        Object write(Object value) {
            return value;
        }

        @Override
        Object parse(String words) {
            return words;
        }

        @Override
        @Nullable
        Object get(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }
    },
    BOOLEAN("boolean") {
        @Override
        Object parse(String words) {
            return Boolean.valueOf(words);
        }
    },
    SMALLINT("smallint") {
        @Override
        Object parse(String words) {
            return Short.valueOf(words);
        }
    },
    INTEGER("integer") {
        @Override
        Object parse(String words) {
            return Integer.valueOf(words);
        }
    },
    BIGINT("bigint") {
        @Override
        Object parse(String words) {
            return Long.valueOf(words);
        }
    },
    DECIMAL("numeric", "decimal") {
        @Override
        Object parse(String words) {
            return new BigDecimal(words);
        }
    },
    DOUBLE("double precision") {
        @Override
        Object parse(String words) {
            return Double.valueOf(words);
        }
    },
    ID("uuid") {
        @Override
        Object parse(String words) {
            return UUID.fromString(words);
        }
    },
    DATE("date") {
        @Override
        Object parse(String words) {
            return LocalDate.parse(words);
        }

        @Override
        @Nullable
        Object get(ResultSet row, int column) throws SQLException {
            return row.getObject(column, LocalDate.class);
        }
    },
    MOMENT("timestamp with time zone") {
        @Override
        Object write(Object value) {
            return ((OffsetDateTime) value).toInstant().toString();
        }

        @Override
        Object parse(String words) {
            return Instant.parse(words).atOffset(ZoneOffset.UTC);
        }

        @Override
        @Nullable
        Object get(ResultSet row, int column) throws SQLException {
            return row.getObject(column, OffsetDateTime.class);
        }
    },
    BYTES("bytea", "binary varying") {
        @Override
        Object write(Object value) {
            return Base64.getEncoder().encodeToString((byte[]) value);
        }

        @Override
        Object parse(String words) {
            return Base64.getDecoder().decode(words);
        }

        @Override
        @Nullable
        Object get(ResultSet row, int column) throws SQLException {
            return row.getBytes(column);
        }
    };

    // List.of never changes, which its type does not say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> names;

    JdbcKind(String... names) {
        this.names = List.of(names);
    }

    static JdbcKind of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.names.contains(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No export knows columns of '%s'".formatted(name)));
    }

    @Nullable
    Object get(ResultSet row, int column) throws SQLException {
        return row.getObject(column);
    }

    Object write(Object value) {
        return value.toString();
    }

    abstract Object parse(String words);
}
