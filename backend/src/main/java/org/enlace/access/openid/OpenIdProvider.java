package org.enlace.access.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationErrorResponse;
import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.enlace.shared.problem.Refusal;
import org.jboss.logging.Logger;

/**
 * The provider as somebody who signs in meets it: they leave for it, and come back with a code that it has for us.
 *
 * <p>It is first asked something when somebody wants to sign in there, so that Enlace starts, and lets in whoever has a
 * password, whether it answers or not.
 */
@Singleton
public class OpenIdProvider {

    private static final Logger LOG = Logger.getLogger(OpenIdProvider.class);
    private static final int AT_ONCE = 16;
    private static final int AWAY = 10;

    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final OpenIdSettings settings;
    private volatile Discovered discovered;

    OpenIdProvider(OpenIdSettings settings) {
        this.settings = settings;
    }

    /** @param answer the address here to which it sends them back */
    public URI leave(Departure departure, URI answer) {
        return ask(() -> discovered().request(departure, answer));
    }

    /** @param answer the address to which it sent them back, with what it has added */
    public Identity arrive(Departure departure, URI answer) {
        AuthorizationCode code = code(departure, answer);
        URI sentTo = URI.create(answer.toString().replaceFirst("\\?.*", ""));
        return ask(() -> discovered().redeem(code, departure, sentTo));
    }

    private AuthorizationCode code(Departure departure, URI answer) {
        AuthorizationResponse response;
        try {
            response = AuthorizationResponse.parse(answer);
        } catch (GeneralException unreadable) {
            throw stale();
        }
        if (!departure.state().equals(response.getState()) || !fromIssuer(response)) {
            throw stale();
        }
        if (response instanceof AuthorizationErrorResponse error) {
            throw denied(error);
        }
        return Optional.ofNullable(response.toSuccessResponse().getAuthorizationCode())
                .orElseThrow(this::stale);
    }

    private boolean fromIssuer(AuthorizationResponse response) {
        return response.getIssuer() == null
                || settings.issuer()
                        .filter(response.getIssuer().getValue()::equals)
                        .isPresent();
    }

    private Refusal denied(AuthorizationErrorResponse response) {
        String code = response.getErrorObject().getCode();
        if (OAuth2Error.ACCESS_DENIED.getCode().equals(code)) {
            return Refusal.of(Status.FORBIDDEN, "openid.denied", settings.name());
        }
        LOG.warnf("%s refused a sign-in: %s", settings.issuer().orElseThrow(), code);
        return unusable();
    }

    private Discovered discovered() throws GeneralException, IOException {
        if (discovered == null) {
            discovered = Discovered.by(settings);
        }
        return discovered;
    }

    /** Turns whatever goes wrong between the two servers into what the one in the middle can do about it. */
    private <T> T ask(Question<T> question) {
        if (!turns.tryAcquire()) {
            throw away();
        }
        try {
            return question.put();
        } catch (CodeRefused refused) {
            throw stale();
        } catch (IOException | RemoteKeySourceException unreachable) {
            LOG.warnf("%s does not answer: %s", settings.issuer().orElseThrow(), unreachable.getMessage());
            throw away();
        } catch (GeneralException | BadJOSEException | JOSEException unusable) {
            LOG.warnf("%s gave an answer of no use: %s", settings.issuer().orElseThrow(), unusable.getMessage());
            throw unusable();
        } finally {
            turns.release();
        }
    }

    private Refusal away() {
        return Refusal.of(Status.SERVICE_UNAVAILABLE, "openid.away", settings.name())
                .withHeader(HttpHeaders.RETRY_AFTER, Integer.toString(AWAY));
    }

    private Refusal unusable() {
        return Refusal.of(Status.SERVICE_UNAVAILABLE, "openid.unusable", settings.name());
    }

    private Refusal stale() {
        return Refusal.of(Status.BAD_REQUEST, "openid.stale", settings.name());
    }

    private interface Question<T> {

        T put() throws GeneralException, IOException, BadJOSEException, JOSEException;
    }
}
