package no.ildsjel.upkeep;

import java.util.UUID;
import java.util.function.Supplier;
import no.ildsjel.delivery.Once;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.phrasebook.Phrasebook;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/**
 * Puts the page on the management port, and nowhere while that is the port of everybody. It is no {@code @Configuration},
 * so that only the management context finds it, through {@code ManagementContextConfiguration.imports}.
 */
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
@ConditionalOnBean(Cases.class)
class UpkeepPageConfiguration {
    private static final String BACKUP = "/actuator/backup";

    @Bean
    ServletRegistrationBean<UpkeepServlet> upkeepServlet(
            Cases cases,
            Logbook logbook,
            LookingAfter looking,
            Once once,
            Supplier<UUID> ids,
            Organisation organisation,
            Phrasebook phrasebook,
            Wording wording) {
        var words = new PageWords(organisation, phrasebook);
        var servlet = new UpkeepServlet(cases, logbook, looking, once, ids, words, wording);
        return new ServletRegistrationBean<>(servlet, UpkeepServlet.PATH, UpkeepServlet.PATH + "/*");
    }

    @Bean
    FilterRegistrationBean<OnlyFromHere> onlyFromHere() {
        var registration = new FilterRegistrationBean<>(new OnlyFromHere());
        registration.addUrlPatterns(UpkeepServlet.PATH, UpkeepServlet.PATH + "/*", BACKUP);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
