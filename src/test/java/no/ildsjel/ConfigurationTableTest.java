package no.ildsjel;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The table that operators read says what there is to configure: no more, no less, and by the right defaults. */
class ConfigurationTableTest {
    private static final Pattern ROW = Pattern.compile("\\| `([A-Z_]+)` \\| `([a-z.-]+)` \\| .+ \\| (?:`(.+)`|–) \\|");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+):(.*)}");

    /** What can be set, by its key. */
    private record Setting(String variable, String standard) {}

    @Test
    void theTableInTheReadmeIsTheConfiguration() throws IOException {
        var settings = new TreeMap<String, Setting>();

        properties().forEach(type -> settings.putAll(components(type)));
        settings.putAll(placeholders("", new YAMLMapper().readTree(Path.of("src/main/resources/application.yaml"))));

        assertThat(table()).isEqualTo(settings);
    }

    private static Map<String, Setting> table() throws IOException {
        var rows = new TreeMap<String, Setting>();
        for (var line : Files.readAllLines(Path.of("README.md"))) {
            var row = ROW.matcher(line);
            if (row.matches()) {
                rows.put(row.group(2), new Setting(row.group(1), row.group(3) == null ? "" : row.group(3)));
            }
        }
        return rows;
    }

    private static Stream<Class<?>> properties() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents(Ildsjel.class.getPackageName()).stream()
                .map(found -> ClassUtils.resolveClassName(requireNonNull(found.getBeanClassName()), null));
    }

    private static Map<String, Setting> components(Class<?> type) {
        var prefix = requireNonNull(type.getAnnotation(ConfigurationProperties.class))
                .value();
        var settings = new TreeMap<String, Setting>();
        for (var parameter : type.getDeclaredConstructors()[0].getParameters()) {
            var key = prefix + "." + DataObjectPropertyName.toDashedForm(parameter.getName());
            var variable = key.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
            settings.put(key, new Setting(variable, standard(parameter)));
        }
        return settings;
    }

    private static String standard(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotationsByType(DefaultValue.class))
                .flatMap(standard -> Arrays.stream(standard.value()))
                .findFirst()
                .orElse("");
    }

    /** Those that application.yaml gives a variable of their own. */
    private static Map<String, Setting> placeholders(String key, JsonNode node) {
        var settings = new TreeMap<String, Setting>();
        node.properties()
                .forEach(entry -> settings.putAll(
                        placeholders(key.isEmpty() ? entry.getKey() : key + "." + entry.getKey(), entry.getValue())));
        var placeholder = PLACEHOLDER.matcher(node.isString() ? node.stringValue() : "");
        if (placeholder.matches()) {
            settings.put(key, new Setting(placeholder.group(1), placeholder.group(2)));
        }
        return settings;
    }
}
