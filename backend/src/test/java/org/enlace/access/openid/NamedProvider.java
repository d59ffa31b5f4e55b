package org.enlace.access.openid;

import java.util.Optional;
import org.enlace.shared.access.Role;

/** Settings that a test makes up. */
public record NamedProvider(
        Optional<String> issuer,
        Optional<String> clientId,
        Optional<String> clientSecret,
        Optional<String> label,
        Optional<Role> role)
        implements OpenIdSettings {}
