package org.enlace.access.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a provider says of itself, and by that how to speak with it; its keys are asked for anew when they change. */
record Discovered(OpenIdSettings settings, OIDCProviderMetadata provider, IDTokenValidator tokens) {

    private static final int CONNECT = 3_000;
    private static final int READ = 5_000;
    private static final int KEYS = 100_000;
    private static final int LONGEST_SUBJECT = 255;
    private static final int LONGEST_EMAIL = 254;

    static Discovered by(OpenIdSettings settings) throws GeneralException, IOException {
        Issuer issuer = new Issuer(settings.issuer().orElseThrow());
        OIDCProviderMetadata provider = OIDCProviderMetadata.resolve(issuer, CONNECT, READ);
        JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                        provider.getJWKSetURI().toURL(), new DefaultResourceRetriever(CONNECT, READ, KEYS))
                .build();
        var verification = new JWSVerificationKeySelector<>(algorithms(provider), keys);
        ClientID client = new ClientID(settings.client());
        return new Discovered(settings, provider, new IDTokenValidator(issuer, client, verification, null));
    }

    /**
     * By the provider's own key only: one that both know, or none, would let in whoever knows our secret, or nothing.
     */
    private static Set<JWSAlgorithm> algorithms(OIDCProviderMetadata provider) throws GeneralException {
        List<JWSAlgorithm> offered = provider.getIDTokenJWSAlgs();
        Set<JWSAlgorithm> usable = (offered == null ? List.of(JWSAlgorithm.RS256) : offered)
                .stream().filter(JWSAlgorithm.Family.SIGNATURE::contains).collect(Collectors.toSet());
        if (usable.isEmpty()) {
            throw new GeneralException("no way of signing that can be verified");
        }
        return usable;
    }

    URI request(Departure departure, URI answer) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "email", "profile"), client(), answer)
                .endpointURI(provider.getAuthorizationEndpointURI())
                .state(departure.state())
                .nonce(departure.nonce())
                .codeChallenge(departure.verifier(), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    Identity redeem(AuthorizationCode code, Departure departure, URI answer)
            throws GeneralException, IOException, BadJOSEException, JOSEException {
        OIDCTokens given = given(new AuthorizationCodeGrant(code, answer, departure.verifier()));
        var claims = tokens.validate(given.getIDToken(), departure.nonce());
        UserInfo person = person(new UserInfo(claims.toJWTClaimsSet()), given);
        String subject = claims.getSubject().getValue();
        if (subject.length() > LONGEST_SUBJECT) {
            throw new GeneralException("a subject longer than the standard has it");
        }
        return new Identity(claims.getIssuer().getValue(), subject, confirmed(person), person.getName());
    }

    private static String confirmed(UserInfo person) {
        String email = person.getEmailAddress();
        boolean usable = email != null && email.length() <= LONGEST_EMAIL && email.matches("[!-~&&[^@]]+@[!-~&&[^@]]+");
        return usable && Boolean.TRUE.equals(person.getEmailVerified()) ? email : null;
    }

    private OIDCTokens given(AuthorizationCodeGrant grant) throws GeneralException, IOException {
        URI endpoint = provider.getTokenEndpointURI();
        Secret secret = settings.clientSecret().map(Secret::new).orElse(null);
        List<ClientAuthenticationMethod> ways = provider.getTokenEndpointAuthMethods();
        TokenRequest.Builder request;
        if (secret == null) {
            request = new TokenRequest.Builder(endpoint, client(), grant);
        } else if (ways == null || ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)) {
            request = new TokenRequest.Builder(endpoint, new ClientSecretBasic(client(), secret), grant);
        } else {
            request = new TokenRequest.Builder(endpoint, new ClientSecretPost(client(), secret), grant);
        }
        TokenResponse response =
                OIDCTokenResponseParser.parse(send(request.build().toHTTPRequest()));
        if (response instanceof TokenErrorResponse error) {
            String why = error.getErrorObject().getCode();
            throw OAuth2Error.INVALID_GRANT.getCode().equals(why) ? new CodeRefused(why) : new GeneralException(why);
        }
        return ((OIDCTokenResponse) response).getOIDCTokens();
    }

    /** What the provider tells of somebody stands in the token with some, and is to be asked for with others. */
    private UserInfo person(UserInfo inToken, OIDCTokens given) throws GeneralException, IOException {
        if (inToken.getEmailAddress() != null || provider.getUserInfoEndpointURI() == null) {
            return inToken;
        }
        UserInfoRequest request = new UserInfoRequest(provider.getUserInfoEndpointURI(), given.getAccessToken());
        UserInfoResponse response = UserInfoResponse.parse(send(request.toHTTPRequest()));
        UserInfo told =
                response.indicatesSuccess() ? response.toSuccessResponse().getUserInfo() : null;
        return told != null && inToken.getSubject().equals(told.getSubject()) ? told : inToken;
    }

    private ClientID client() {
        return new ClientID(settings.client());
    }

    private static HTTPResponse send(HTTPRequest request) throws IOException {
        request.setConnectTimeout(CONNECT);
        request.setReadTimeout(READ);
        request.setFollowRedirects(false);
        HTTPResponse response = request.send();
        if (response.getStatusCode() >= HTTPResponse.SC_SERVER_ERROR) {
            throw new IOException("status " + response.getStatusCode());
        }
        return response;
    }
}
