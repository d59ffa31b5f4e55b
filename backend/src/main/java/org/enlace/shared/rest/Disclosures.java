package org.enlace.shared.rest;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import org.enlace.shared.audit.Disclosed;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Has every reading of personal data noted before it is answered. */
@Singleton
public class Disclosures {

    private static final int READ = 200;

    /** Comes after {@link Answers}, which reads the pages of lists. */
    @ServerResponseFilter(priority = Priorities.USER - 1)
    public void note(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        if (response.getStatus() == READ && request.getMethod().matches("GET|HEAD")) {
            String path = path(resource.getResourceClass()) + path(resource.getResourceMethod());
            Disclosed.tell(request.getMethod() + " " + path);
        }
    }

    private static String path(AnnotatedElement addressed) {
        Path path = addressed.getAnnotation(Path.class);
        return path == null ? "" : "/" + path.value();
    }
}
