package org.enlace.shared.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Consumer;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.ListQuery;
import org.enlace.shared.kind.Listing;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.View;
import org.enlace.shared.kind.Where;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The operations that every kind of record has over HTTP, with every convention of the contract.
 *
 * <p>A resource adds its path, its list (whose filter differs), and what only its kind can do.
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public abstract class KindResource<E extends Recorded<D>, D extends Draft, V extends View> {

    public final Kind<E, D, V> kind;

    @Inject
    Preconditions preconditions;

    @Inject
    MergePatch mergePatch;

    @Inject
    Referrers referrers;

    @Context
    UriInfo uri;

    protected KindResource(Kind<E, D, V> kind) {
        this.kind = kind;
    }

    protected Listing<V> list(Where where, ListQuery query) {
        return Listing.of(kind, where, query);
    }

    @GET
    @Needs(Right.READ)
    @Path("{id}")
    @Transactional
    public V get(@PathParam("id") String id, @BeanParam Selection selection) {
        return kind.view(kind.get(id));
    }

    @POST
    @Needs(Right.WRITE)
    @Transactional
    @Idempotent
    public RestResponse<V> create(D draft) {
        E record = kind.create(Body.required(draft));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, kind.view(record))
                .location(
                        uri.getAbsolutePathBuilder().path(record.id.toString()).build())
                .build();
    }

    @PUT
    @Needs(Right.WRITE)
    @Path("{id}")
    @Transactional
    @Contended
    public V replace(@PathParam("id") String id, D draft) {
        return replaced(checked(id), Body.required(draft));
    }

    @PATCH
    @Needs(Right.WRITE)
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @Contended
    public V patch(@PathParam("id") String id, JsonNode patch) {
        E record = checked(id);
        return replaced(record, mergePatch.apply(patch, record.shown(), kind.draft));
    }

    @DELETE
    @Needs(Right.WRITE)
    @Path("{id}")
    @Transactional
    public void delete(@PathParam("id") String id) {
        E record = checked(id);
        kind.rights.checkDeletion(record);
        referrers.refuseIfAny(record);
        kind.delete(record);
    }

    /** The record, when the caller's {@code If-Match} says that it knows the present version. */
    protected E checked(String id) {
        E record = kind.get(id);
        kind.rights.check(record);
        preconditions.check(record);
        return record;
    }

    private V replaced(E record, D draft) {
        kind.replace(record, draft);
        return kind.view(record);
    }

    /** The record, whose present version the caller knows, after a step that carries a rule. */
    protected V stepped(String id, Consumer<E> step) {
        E record = checked(id);
        kind.step(record, step);
        return kind.view(record);
    }
}
