package org.enlace.shared.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityScheme;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;

/** Writes into the document what each operation asks of its caller, which its method says. */
final class Rights {

    private static final String BEARER = "bearer";
    private static final String COOKIE = "cookie";
    private static final String NAMES =
            " Behind it stands what the caller needs: read, write, coordinate (write in all programs), administer, self"
                    + " (one's own account).";

    private final Map<String, Right> rights = new TreeMap<>();

    /** @param resources all classes that have an address */
    Rights(Stream<Class<?>> resources) {
        resources
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .forEach(type -> Stream.of(type.getMethods())
                        .filter(method -> !method.isBridge() && method.isAnnotationPresent(Needs.class))
                        .forEach(method -> rights.put(
                                key(verb(method), path(type, method)),
                                method.getAnnotation(Needs.class).value())));
    }

    Right of(String path, Object verb) {
        return rights.get(key(verb.toString(), path));
    }

    static void declare(Components components) {
        components.addSecurityScheme(
                BEARER,
                createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("enl_<id>_<secret>_<checksum>")
                        .description("An access token." + NAMES));
        components.addSecurityScheme(
                COOKIE,
                createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name("__Host-enlace")
                        .description("A session. Writes need the header X-Enlace, too, with any value." + NAMES));
    }

    /** Without an account whoever needs nothing gets in, and whoever reads what is published. */
    static void write(Right right, Operation operation) {
        SecurityRequirement nobody = createSecurityRequirement();
        List<SecurityRequirement> somebody = Stream.of(BEARER, COOKIE)
                .map(scheme -> createSecurityRequirement().addScheme(scheme, names(right)))
                .toList();
        operation.setSecurity(
                switch (right) {
                    case NONE -> List.of(nobody);
                    case READ ->
                        Stream.concat(Stream.of(nobody), somebody.stream()).toList();
                    default -> somebody;
                });
    }

    private static List<String> names(Right right) {
        return right == Right.ACCOUNT ? List.of() : List.of(right.name().toLowerCase(Locale.ROOT));
    }

    private static String verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst()
                .orElseThrow();
    }

    private static String path(Class<?> type, Method method) {
        Path below = method.getAnnotation(Path.class);
        return "/api/v1/" + type.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
    }

    /** However a path's parts are called. */
    private static String key(String verb, String path) {
        return verb + " " + path.replaceAll("/+", "/").replaceAll("\\{[^}]*}", "{}");
    }
}
