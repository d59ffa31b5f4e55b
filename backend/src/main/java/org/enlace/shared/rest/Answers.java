package org.enlace.shared.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.enlace.shared.kind.Listing;
import org.enlace.shared.kind.View;
import org.enlace.shared.kind.WholeList;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * What every answer has in common: narrowed and expanded fields, an ETag on every single record, links on every page.
 */
@Singleton
public class Answers {

    private final ObjectMapper json;
    private final Expansions expansions;

    Answers(ObjectMapper json, Expansions expansions) {
        this.json = json;
        this.expansions = expansions;
    }

    @ServerResponseFilter
    public void shape(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        if (response.getEntity() instanceof View view) {
            single(view, request, response);
        } else if (response.getEntity() instanceof WholeList list
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())) {
            link(list, request.getUriInfo(), response);
            if (list instanceof Listing<?> listing) {
                page(listing, request.getUriInfo(), response);
            }
        }
    }

    private void single(View view, ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        Object shown = selected(view, request.getUriInfo());
        byte[] body = json.writeValueAsBytes(shown);
        String tag = EntityTag.of(view, body);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (request.getMethod().matches("GET|HEAD")
                && response.getStatus() == 200
                && has(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(new String(body, StandardCharsets.UTF_8), null, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private Object selected(View view, UriInfo uri) {
        List<String> expand = list(uri, "expand");
        List<String> fields = list(uri, "fields");
        if (expand.isEmpty() && fields.isEmpty()) {
            return view;
        }
        expansions.check(view.getClass(), fields, expand);
        ObjectNode node = json.valueToTree(view);
        if (!expand.isEmpty()) {
            expansions.expand(view.getClass(), List.of(node), expand);
        }
        return Fields.narrowed(node, fields, expand);
    }

    private static void link(WholeList list, UriInfo uri, ContainerResponseContext response) {
        if (list.getNext() != null) {
            String next = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", list.getNext())
                    .build()
                    .getRawQuery();
            response.getHeaders()
                    .add(
                            HttpHeaders.LINK,
                            "<%s?%s>; rel=\"next\""
                                    .formatted(uri.getRequestUri().getPath(), next));
        }
    }

    private void page(Listing<?> listing, UriInfo uri, ContainerResponseContext response) {
        List<String> expand = list(uri, "expand");
        List<String> fields = list(uri, "fields");
        if (expand.isEmpty() && fields.isEmpty()) {
            return;
        }
        ObjectNode page = json.valueToTree(listing);
        ArrayNode items = (ArrayNode) page.get("items");
        Class<?> view = listing.kind().view;
        expansions.check(view, fields, expand);
        List<ObjectNode> nodes = new java.util.ArrayList<>();
        items.forEach(item -> nodes.add((ObjectNode) item));
        expansions.expand(view, nodes, expand);
        items.removeAll();
        nodes.forEach(node -> items.add((JsonNode) Fields.narrowed(node, fields, expand)));
        response.setEntity(page, null, MediaType.APPLICATION_JSON_TYPE);
    }

    private static List<String> list(UriInfo uri, String parameter) {
        return uri.getQueryParameters().getOrDefault(parameter, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** A weak tag counts too: compressing proxies make them. */
    private static boolean has(String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(given -> given.strip().replaceFirst("^W/", "").replace("\"", ""))
                        .anyMatch(given -> given.equals("*") || given.equals(tag.replace("\"", "")));
    }
}
