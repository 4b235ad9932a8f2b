package no.ildsjel.playground;

import java.time.Clock;
import java.util.TreeMap;
import no.ildsjel.conversation.Repertoire;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.phrasebook.ConversationsFolder;
import no.ildsjel.phrasebook.Phrasebook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Puts the playground together, while no real channel is configured. */
@Configuration(proxyBeanMethods = false)
@Conditional(PlaygroundIsOn.class)
@Import({WindowController.class, StoryController.class, SpeakingController.class})
class PlaygroundConfiguration implements WebMvcConfigurer {
    private static final Logger log = LoggerFactory.getLogger(PlaygroundConfiguration.class);

    private final ObjectProvider<FaultBoard> board;

    PlaygroundConfiguration(ObjectProvider<FaultBoard> board) {
        this.board = board;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(board.getObject()).addPathPatterns("/playground/**");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/playground/page/**")
                .addResourceLocations("classpath:/playground/")
                .setCacheControl(CacheControl.noCache());
    }

    @Bean
    Players players(Organisation organisation, Clock clock) {
        return new Players(organisation, clock);
    }

    @Bean
    PlaygroundWords playgroundWords(Phrasebook phrasebook) {
        return new PlaygroundWords(phrasebook);
    }

    @Bean
    Messages playgroundMessages(JdbcClient jdbc, JsonMapper json) {
        return new JdbcMessages(jdbc, json, new PlaygroundRenderer());
    }

    @Bean(destroyMethod = "close")
    Windows windows() {
        return new Windows();
    }

    @Bean
    static FaultBoard faultBoard(Repertoire repertoire, Windows windows) {
        var board = new FaultBoard(repertoire, windows);
        windows.whileOpen(board::look);
        return board;
    }

    @Bean
    PlaygroundChannel playgroundChannel(Messages messages, Players players, Windows windows, Clock clock) {
        return new PlaygroundChannel(messages, players, windows, clock);
    }

    @Bean
    Stories playgroundStories(ConversationsFolder folder) {
        var texts = new TreeMap<String, String>();
        folder.files("*/stories/*.story").forEach(file -> texts.put(Story.nameOf(file.path()), file.text()));
        return Stories.read(texts);
    }

    @Bean
    LoopbackAddress loopbackAddress(ServerProperties server) {
        return new LoopbackAddress(server);
    }

    @Bean
    FilterRegistrationBean<OnlyThisMachine> onlyThisMachine() {
        var registration = new FilterRegistrationBean<>(new OnlyThisMachine());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @EventListener
    void on(WebServerInitializedEvent started) {
        // The one for operators has a name.
        if (started.getApplicationContext().getServerNamespace() == null) {
            log.info(
                    "The playground is at http://localhost:{}/",
                    started.getWebServer().getPort());
        }
    }
}
