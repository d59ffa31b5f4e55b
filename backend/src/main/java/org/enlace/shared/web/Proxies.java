package org.enlace.shared.web;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Believes the proxies that the installation names, and nobody else, from where a request comes and by which address:
 * who could say so at will would be counted by no address, and noted under another one.
 */
public class Proxies implements ConfigSourceFactory {

    private static final int OVER_OUR_PROPERTIES = 260;
    private static final String PROXY = "quarkus.http.proxy.";

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue setting = context.getValue("ENLACE_PROXIES");
        String named = setting == null || setting.getValue() == null
                ? ""
                : setting.getValue().strip();
        if (named.isEmpty()) {
            return List.of();
        }
        Map<String, String> trust = Map.of(
                PROXY + "proxy-address-forwarding", "true",
                PROXY + "enable-forwarded-host", "true",
                PROXY + "trusted-proxies", named);
        return List.of(new PropertiesConfigSource(trust, "ENLACE_PROXIES", OVER_OUR_PROPERTIES));
    }
}
