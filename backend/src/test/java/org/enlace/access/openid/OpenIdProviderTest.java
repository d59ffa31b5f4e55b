package org.enlace.access.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.enlace.shared.problem.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class OpenIdProviderTest {

    private static final URI ANSWER = URI.create("http://localhost:8080/api/v1/session/openid/answer");

    private final Departure departure = Departure.from("/");
    private SmallProvider there;
    private OpenIdProvider provider;

    @BeforeEach
    void open() throws Exception {
        there = new SmallProvider();
        provider = new OpenIdProvider(there.settings());
    }

    @AfterEach
    void close() {
        there.close();
    }

    @Test
    void the_browser_takes_a_challenge_along_and_never_the_verifier_or_the_secret() {
        String left = provider.leave(departure, ANSWER).toString();
        assertTrue(left.startsWith(there.issuer() + "/authorize?"), left);
        assertTrue(left.contains("code_challenge_method=S256"), left);
        assertTrue(left.contains("state=" + departure.state()), left);
        assertTrue(!left.contains(departure.verifier().getValue()) && !left.contains("secret"), left);
    }

    @Test
    void whom_the_provider_has_let_in_is_known_by_issuer_and_subject() throws Exception {
        there.token(SmallProvider.signed(there.key, there.claims(departure).build()));
        there.answer("/userinfo", 404, "{}");
        Identity ana = arrive();
        assertEquals(there.issuer(), ana.issuer());
        assertEquals("ana", ana.subject());
        String redeemed = there.asked.stream()
                .filter(a -> a.startsWith("/token"))
                .findFirst()
                .orElseThrow();
        assertTrue(redeemed.contains("code_verifier=" + departure.verifier().getValue()), redeemed);
    }

    @Test
    void an_address_counts_only_when_the_provider_says_that_it_has_seen_it() throws Exception {
        JWTClaimsSet.Builder claims = there.claims(departure).claim("email", "ana@example.org");
        for (Object unsure : new Object[] {false, "true", 1}) {
            there.token(SmallProvider.signed(
                    there.key, claims.claim("email_verified", unsure).build()));
            assertNull(arrive().email());
        }
        there.token(SmallProvider.signed(
                there.key, claims.claim("email_verified", null).build()));
        assertNull(arrive().email());
        there.token(SmallProvider.signed(
                there.key, claims.claim("email_verified", true).build()));
        assertEquals("ana@example.org", arrive().email());
    }

    @Test
    void what_the_token_does_not_say_of_the_person_is_asked_for_and_believed_only_of_the_same_one() throws Exception {
        String told = "{\"sub\": \"%s\", \"email\": \"ana@example.org\", \"email_verified\": true}";
        there.token(SmallProvider.signed(there.key, there.claims(departure).build()));
        there.answer("/userinfo", 200, told.formatted("ana"));
        assertEquals("ana@example.org", arrive().email());
        there.answer("/userinfo", 200, told.formatted("eva"));
        assertNull(arrive().email());
    }

    @Test
    void a_token_that_does_not_hold_lets_nobody_in() throws Exception {
        JWTClaimsSet good = there.claims(departure).build();
        SignedJWT bySecret = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), good);
        bySecret.sign(new MACSigner("a secret that is as long as this way of signing asks for"));
        Map<String, JWT> bad = Map.of(
                "signed by nobody", new PlainJWT(good),
                "signed by a secret", bySecret,
                "signed by another key",
                        SmallProvider.signed(
                                new RSAKeyGenerator(2048).keyID("the only one").generate(), good),
                "of another sign-in", signed(there.claims(departure).claim("nonce", "another")),
                "without a nonce", signed(there.claims(departure).claim("nonce", null)),
                "for somebody else", signed(there.claims(departure).audience("another")),
                "of another issuer", signed(there.claims(departure).issuer("https://example.org")),
                "too old",
                        signed(there.claims(departure)
                                .expirationTime(Date.from(Instant.now().minusSeconds(600)))));
        there.answer("/userinfo", 404, "{}");
        for (Map.Entry<String, JWT> token : bad.entrySet()) {
            there.token(token.getValue());
            assertEquals("503 openid.unusable", refused(), token.getKey());
        }
        there.token(SmallProvider.signed(there.key, good));
        assertEquals("ana", arrive().subject());
    }

    @Test
    void a_code_that_the_provider_does_not_take_is_too_old_and_any_other_refusal_is_for_the_operator() {
        there.answer("/token", 400, "{\"error\": \"invalid_grant\"}");
        assertEquals("400 openid.stale", refused());
        there.answer("/token", 401, "{\"error\": \"invalid_client\"}");
        assertEquals("503 openid.unusable", refused());
        there.answer("/token", 200, "{\"error\"");
        assertEquals("503 openid.unusable", refused());
        there.answer("/token", 503, "later");
        assertEquals("503 openid.away", refused());
    }

    @Test
    void a_provider_that_was_away_is_asked_again() {
        there.answer("/.well-known/openid-configuration", 503, "later");
        assertEquals("503 openid.away", refusal(() -> provider.leave(departure, ANSWER)));
        there.answer("/.well-known/openid-configuration", 200, "{\"issuer\": \"https://example.org\"}");
        assertEquals("503 openid.unusable", refusal(() -> provider.leave(departure, ANSWER)));
        there.close();
        assertEquals("503 openid.away", refusal(() -> provider.leave(departure, ANSWER)));
    }

    @Test
    void an_answer_that_belongs_to_no_departure_of_this_browser_is_refused() {
        String state = departure.state().getValue();
        for (String query : new String[] {
            "",
            "?",
            "?code=x",
            "?code=x&state=other",
            "?state=" + state,
            "?code=x&iss=https://example.org&state=" + state
        }) {
            assertEquals(
                    "400 openid.stale", refusal(() -> provider.arrive(departure, URI.create(ANSWER + query))), query);
        }
        assertEquals(
                "403 openid.denied",
                refusal(() -> provider.arrive(departure, URI.create(ANSWER + "?error=access_denied&state=" + state))));
        assertEquals(
                "503 openid.unusable",
                refusal(() -> provider.arrive(departure, URI.create(ANSWER + "?error=invalid_scope&state=" + state))));
    }

    private JWT signed(JWTClaimsSet.Builder claims) throws Exception {
        return SmallProvider.signed(there.key, claims.build());
    }

    private Identity arrive() {
        return provider.arrive(departure, URI.create(ANSWER + "?code=x&state=" + departure.state()));
    }

    private String refused() {
        return refusal(this::arrive);
    }

    private static String refusal(org.junit.jupiter.api.function.Executable what) {
        Refusal refusal = assertThrows(Refusal.class, what);
        return refusal.status + " " + refusal.detail.key();
    }
}
