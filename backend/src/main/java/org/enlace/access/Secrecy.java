package org.enlace.access;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Keeps what is said about accounts, and the secrets told once, out of every cache. */
public class Secrecy {

    @ServerResponseFilter
    public void keep(ResourceInfo resource, ContainerResponseContext response) {
        if (resource.getResourceClass() != null
                && resource.getResourceClass().getPackage().equals(Secrecy.class.getPackage())) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
