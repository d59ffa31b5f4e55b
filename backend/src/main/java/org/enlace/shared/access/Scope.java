package org.enlace.shared.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a caller's credential reaches: a token that of its scopes which its owner holds too, a session all of them. */
public enum Scope {
    READ("read"),
    WRITE("write"),
    /** Names, addresses and whatever else tells who somebody is. */
    PERSONAL("pii:read"),
    ADMIN("admin");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    public static Scope of(String code) {
        return Arrays.stream(values())
                .filter(scope -> scope.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    /** All that somebody with the role reaches, with the permission for personal data or without it. */
    public static Set<Scope> heldBy(Role role, boolean personal) {
        return Stream.concat(of(role), personal ? Stream.of(PERSONAL) : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those that a role has by itself. */
    static Stream<Scope> of(Role role) {
        return switch (role) {
            case VIEWER -> Stream.of(READ);
            case PARTNER, COORDINATOR -> Stream.of(READ, WRITE);
            case ADMIN -> Stream.of(READ, WRITE, ADMIN);
        };
    }
}
