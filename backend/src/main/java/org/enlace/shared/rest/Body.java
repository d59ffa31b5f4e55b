package org.enlace.shared.rest;

import org.enlace.shared.problem.Refusal;

/** The body of a request, which JSON can leave out or write as {@code null}. */
public final class Body {

    private Body() {}

    public static <T> T required(T body) {
        if (body == null) {
            throw Refusal.of(400, "body-missing");
        }
        return body;
    }
}
