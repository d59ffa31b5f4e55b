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
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.enlace.access.openid.Departure;
import org.enlace.access.openid.OpenIdProvider;
import org.enlace.access.openid.OpenIdSettings;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
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
        return shown(headers, () -> {
            Departure departure = Departure.from(to);
            URI there = provider.leave(departure, answer(address));
            return onward(there.toString())
                    .header(HttpHeaders.SET_COOKIE, COOKIE.formatted(departure.cookie(), LONGEST));
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
        return shown(headers, () -> {
            Client client = Client.of(request);
            addresses.take(client.address());
            Departure departure =
                    Departure.of(cookie).orElseThrow(() -> Refusal.of(400, "openid.stale", settings.name()));
            SignIn.Opened opened =
                    signIn.open(provider.arrive(departure, address.getRequestUri()), client, Caller.current());
            return onward(departure.page())
                    .header(HttpHeaders.SET_COOKIE, Cookies.holding(opened.cookie()))
                    .header(HttpHeaders.SET_COOKIE, COOKIE.formatted("", 0));
        });
    }

    private static URI answer(UriInfo address) {
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

    /** What was refused is shown to somebody by the page on which they began, and told to a program as it is. */
    private RestResponse<Void> shown(HttpHeaders headers, Supplier<RestResponse.ResponseBuilder<Void>> step) {
        if (!settings.on()) {
            throw Refusal.of(404, "status.404");
        }
        try {
            return step.get().build();
        } catch (Refusal refused) {
            if (headers.getAcceptableMediaTypes().stream().noneMatch(MediaType.TEXT_HTML_TYPE::equals)) {
                throw refused;
            }
            URI page = UriBuilder.fromPath("/sign-in")
                    .queryParam("refused", refused.detail.key())
                    .build();
            return onward(page.toString()).build();
        }
    }
}
