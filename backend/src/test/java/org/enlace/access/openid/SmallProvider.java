package org.enlace.access.openid;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** A provider that gives whatever answers a test puts into its mouth, also those that no real one would give. */
class SmallProvider implements AutoCloseable {

    static final String CLIENT = "enlace";

    final RSAKey key;
    final List<String> asked = new ArrayList<>();

    private final HttpServer server;

    SmallProvider() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("the only one").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        answer("/.well-known/openid-configuration", 200, """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "userinfo_endpoint": "%1$s/userinfo", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256", "HS256", "none"]}
                """.formatted(issuer()));
        answer("/keys", 200, new JWKSet(key).toString());
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    OpenIdSettings settings() {
        return new NamedProvider(
                Optional.of(issuer()),
                Optional.empty(),
                Optional.of("a secret"),
                Optional.of("Somewhere"),
                Optional.empty());
    }

    void answer(String path, int status, String json) {
        try {
            server.removeContext(path);
        } catch (IllegalArgumentException none) {
            // The first answer of this address.
        }
        server.createContext(path, exchange -> {
            asked.add(path + " " + new String(exchange.getRequestBody().readAllBytes()));
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, json.length());
            exchange.getResponseBody().write(json.getBytes());
            exchange.close();
        });
    }

    void token(JWT token) throws IOException {
        answer("/token", 200, """
                {"access_token": "a", "token_type": "Bearer", "id_token": "%s"}
                """.formatted(token.serialize()));
    }

    JWTClaimsSet.Builder claims(Departure departure) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("ana")
                .audience(CLIENT)
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .claim("nonce", departure.nonce().getValue());
    }

    static JWT signed(RSAKey key, JWTClaimsSet claims) throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
