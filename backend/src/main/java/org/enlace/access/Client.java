package org.enlace.access;

import io.vertx.ext.web.RoutingContext;

/** From where a request comes. */
record Client(String address, String agent) {

    private static final int AGENT = 200;

    static Client of(RoutingContext request) {
        String agent = request.request().getHeader("User-Agent");
        return new Client(
                request.request().remoteAddress().hostAddress(),
                agent == null || agent.length() <= AGENT ? agent : agent.substring(0, AGENT));
    }
}
