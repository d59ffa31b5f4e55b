package org.enlace.access.openid;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import org.enlace.shared.access.Role;

/** Where people sign in with an account that they have already, such as their town's; off unless an issuer is named. */
@ConfigMapping(prefix = "enlace.oidc")
public interface OpenIdSettings {

    Optional<String> issuer();

    /** As what the provider knows Enlace. */
    Optional<String> clientId();

    /** Nothing for a provider to which PKCE alone will do. */
    Optional<String> clientSecret();

    /** What people call the provider. */
    Optional<String> label();

    /** What somebody becomes whom nobody has invited; nobody does unless it is named. */
    Optional<Role> role();

    default boolean on() {
        return issuer().isPresent();
    }

    default String client() {
        return clientId().orElse("enlace");
    }

    default String name() {
        return label().orElse("OpenID Connect");
    }
}
