package org.enlace.start;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/**
 * What is named of an OpenID provider, as far as it can be wrong without asking the provider.
 *
 * @param issuer empty for none
 * @param role empty where nobody comes in uninvited
 */
record OpenId(String issuer, String role) {

    private static final Set<String> ROLES = Set.of("", "VIEWER", "PARTNER", "COORDINATOR");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Why Enlace cannot start with it; whoever reads along on the way to the provider could sign in as anybody. */
    Optional<String> refusal() {
        if (issuer.isEmpty()) {
            return Optional.empty();
        }
        if (!safe()) {
            return Optional.of(
                    ("ENLACE_OIDC_ISSUER is \"%s\"; set it to the https address that the provider gives as its"
                                    + " issuer, for example https://id.example.org/realms/town, or leave it out.")
                            .formatted(issuer));
        }
        return ROLES.contains(role)
                ? Optional.empty()
                : Optional.of(
                        ("ENLACE_OIDC_ROLE is \"%s\"; set it to VIEWER, PARTNER or COORDINATOR, or leave it out: then"
                                        + " only those come in who were invited.")
                                .formatted(role));
    }

    private boolean safe() {
        try {
            URI address = new URI(issuer);
            return address.getHost() != null
                    && ("https".equals(address.getScheme())
                            || "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost()));
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
