package org.enlace.access;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.Set;
import org.enlace.shared.problem.Refusal;

/**
 * Refuses writes that a page of another site has a browser send.
 *
 * <p>The browser says where a request comes from, and no other site's page can add a header of ours. Whoever shows a
 * token is no browser that was talked into it.
 */
@Singleton
class CrossSite {

    private static final String HEADER = "X-Enlace";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    void check(ContainerRequestContext request, boolean byCookie) {
        if (READING.contains(request.getMethod())) {
            return;
        }
        String site = request.getHeaderString("Sec-Fetch-Site");
        String origin = request.getHeaderString("Origin");
        boolean foreign = site != null
                ? !OWN.contains(site)
                : origin != null
                        && !request.getUriInfo().getBaseUri().getAuthority().equals(authority(origin));
        if (foreign) {
            throw Refusal.of(Status.FORBIDDEN, "access.cross-site");
        }
        if (byCookie && request.getHeaderString(HEADER) == null) {
            throw Refusal.of(Status.FORBIDDEN, "access.header", HEADER);
        }
    }

    private static String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
