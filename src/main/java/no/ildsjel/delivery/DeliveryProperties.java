package no.ildsjel.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How parcels are sent.
 *
 * @param dispatching whether this node sends at all
 * @param couriers how many parcels are sent at the same time
 * @param patience how long a parcel is tried before it has failed
 * @param kept how long it is remembered that an event was heard and a parcel sent
 */
@ConfigurationProperties("ildsjel.delivery")
record DeliveryProperties(
        @DefaultValue("true") boolean dispatching,
        @DefaultValue("8") int couriers,
        @DefaultValue("3d") Duration patience,
        @DefaultValue("30d") Duration kept) {
    DeliveryProperties {
        if (couriers < 1) {
            throw new IllegalArgumentException(
                    "ildsjel.delivery.couriers is %d; it must be 1 or more".formatted(couriers));
        }
    }
}
