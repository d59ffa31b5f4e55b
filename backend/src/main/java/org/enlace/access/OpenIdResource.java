package org.enlace.access;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.enlace.access.openid.Departure;
import org.enlace.access.openid.Identity;
import org.enlace.access.openid.OpenIdProvider;
import org.enlace.access.openid.OpenIdSettings;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.problem.Problems;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.rest.ForeignParameters;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The two addresses between which a browser goes to the provider and comes back. No program calls them, so that they
 * stand in no contract; and where no provider is named, there are none.
 */
@Path("session/openid")
public class OpenIdResource {

    static final String ADDRESS = "/api/v1/session/openid";

    private static final String SIGN_IN = "/sign-in";
    private static final String HOME = "/";
    private static final String AWAY = "__Host-enlace-away";
    private static final String COOKIE = AWAY + "=%s; Path=/; Max-Age=%d; Secure; HttpOnly; SameSite=Lax";
    private static final int LONGEST = 600;

    private final OpenIdSettings settings;
    private final OpenIdProvider provider;
    private final OpenIdSignIn signIn;
    private final AddressLimit addresses;

    OpenIdResource(OpenIdSettings settings, OpenIdProvider provider, OpenIdSignIn signIn, AddressLimit addresses) {
        this.settings = settings;
        this.provider = provider;
        this.signIn = signIn;
        this.addresses = addresses;
    }

    /** @param to the page to which to come back */
    @GET
    @Needs(Right.NONE)
    @Blocking
    @Operation(hidden = true)
    public RestResponse<Void> leave(
            @QueryParam("to") String to, @Context UriInfo address, @Context HttpHeaders headers) {
        Departure departure = Departure.from(to);
        return shown(headers, SIGN_IN, departure.page(), () -> {
            URI there = provider.leave(departure, answer(address));
            return onward(there.toString()).header(HttpHeaders.SET_COOKIE, holding(departure));
        });
    }

    @GET
    @Path("answer")
    @Needs(Right.NONE)
    @Blocking
    @ForeignParameters
    @Operation(hidden = true)
    public RestResponse<Void> arrive(
            @CookieParam(AWAY) String cookie,
            @Context UriInfo address,
            @Context HttpHeaders headers,
            @Context RoutingContext request) {
        Optional<Departure> left = Departure.of(cookie);
        boolean linking = left.map(Departure::session).isPresent();
        String page = left.map(Departure::page).orElse(HOME);
        return shown(headers, linking ? page : SIGN_IN, linking ? HOME : page, () -> {
            Client client = Client.of(request);
            addresses.take(client.address());
            Departure departure = left.filter(from ->
                            !linking || from.session().equals(Caller.current().credential()))
                    .orElseThrow(() -> Refusal.of(400, "openid.stale", settings.name()));
            Identity identity = provider.arrive(departure, address.getRequestUri());
            RestResponse.ResponseBuilder<Void> back =
                    onward(departure.page()).header(HttpHeaders.SET_COOKIE, COOKIE.formatted("", 0));
            if (linking) {
                signIn.link(identity, Caller.current());
                return back;
            }
            SignIn.Opened opened = signIn.open(identity, client, Caller.current());
            return back.header(HttpHeaders.SET_COOKIE, Cookies.holding(opened.cookie()));
        });
    }

    static String holding(Departure departure) {
        return COOKIE.formatted(departure.cookie(), LONGEST);
    }

    static URI answer(UriInfo address) {
        return address.getBaseUriBuilder()
                .path(OpenIdResource.class)
                .path("answer")
                .build();
    }

    private static RestResponse.ResponseBuilder<Void> onward(String address) {
        return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /**
     * What was refused is shown to somebody by the page on which they began, and told to a program as it is.
     *
     * @param wanted the page to which that one leads, once they are let in
     */
    private RestResponse<Void> shown(
            HttpHeaders headers, String beginning, String wanted, Supplier<RestResponse.ResponseBuilder<Void>> step) {
        if (!settings.on()) {
            throw Refusal.of(404, "status.404");
        }
        try {
            return step.get().build();
        } catch (RuntimeException error) {
            Refusal refused = Problems.refusal(error);
            if (headers.getAcceptableMediaTypes().stream().noneMatch(MediaType.TEXT_HTML_TYPE::equals)) {
                throw refused;
            }
            String to = wanted.equals(HOME) ? "" : "&to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
            return onward(beginning + "?refused=" + refused.detail.key() + to).build();
        }
    }
}
