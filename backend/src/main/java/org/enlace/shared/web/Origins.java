package org.enlace.shared.web;

import static java.util.stream.Collectors.joining;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Lets the pages of other sites use the API from a browser, if the installation names these sites.
 *
 * <p>The filter that does it refuses every origin that it does not know, so it is on only when somebody asked for it.
 * What it allows and exposes stands in the application's properties.
 */
public class Origins implements ConfigSourceFactory {

    private static final int OVER_OUR_PROPERTIES = 260;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue setting = context.getValue("ENLACE_CORS_ORIGINS");
        String named = setting == null || setting.getValue() == null ? "" : origins(setting.getValue());
        if (named.isEmpty()) {
            return List.of();
        }
        Map<String, String> cors = Map.of("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", named);
        return List.of(new PropertiesConfigSource(cors, "ENLACE_CORS_ORIGINS", OVER_OUR_PROPERTIES));
    }

    /** As a browser sends them: scheme, host and port, and no slash behind. */
    private static String origins(String setting) {
        return Stream.of(setting.split(","))
                .map(origin -> origin.strip().replaceFirst("/$", ""))
                .filter(origin -> !origin.isEmpty())
                .collect(joining(","));
    }
}
