package no.ildsjel.delivery;

import static no.ildsjel.delivery.PostOffice.card;
import static no.ildsjel.delivery.Town.KARI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.delivery.Recipient.ToPerson;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

@OnEachDatabase
class JdbcParcelsTest {
    private final PostOffice office;

    JdbcParcelsTest(Vendor vendor) {
        office = new PostOffice(vendor);
    }

    @Test
    void whatWasSentIsMarkedThoughTheDatabaseHasNoTimeForAMoment() {
        office.accept("e1", Parcel.post(new ToPerson(KARI), "a", card("Hei")));

        marking(3).sent(office.claim(), null);

        assertThat(office.column("state", "parcels")).containsExactly("sent");
    }

    @Test
    void aDatabaseThatStaysAwayIsNotWaitedForLongerThanTheLease() {
        office.accept("e1", Parcel.post(new ToPerson(KARI), "a", card("Hei")));
        var claim = office.claim();

        assertThatThrownBy(() -> marking(4).sent(claim, null)).isInstanceOf(DataAccessException.class);

        assertThat(office.column("state", "parcels")).containsExactly("sending");
    }

    private JdbcParcels marking(int failures) {
        var busy = new Busy(office.database.dataSource(), failures);
        return new JdbcParcels(JdbcClient.create(busy), office.notation, office.queues);
    }

    /** Has no connection for the first few who ask. */
    private static final class Busy extends DelegatingDataSource {
        private int failures;

        Busy(DataSource database, int failures) {
            super(database);
            this.failures = failures;
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (failures > 0) {
                failures--;
                throw new SQLTransientConnectionException("none free");
            }
            return super.getConnection();
        }
    }
}
