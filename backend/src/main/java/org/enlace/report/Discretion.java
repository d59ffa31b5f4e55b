package org.enlace.report;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Scope;

/**
 * Documents are given to funders and to the public: whoever asks for one, it is read without the permission for
 * personal data, so that it names nobody who did not allow it.
 */
final class Discretion {

    private Discretion() {}

    static <T> T keep(Supplier<T> reading) {
        Caller caller = Caller.current();
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        scopes.addAll(caller.scopes());
        scopes.remove(Scope.PERSONAL);
        Caller discreet = new Caller(
                caller.account(), caller.name(), caller.role(), caller.organizations(), scopes, caller.credential());
        AtomicReference<T> read = new AtomicReference<>();
        Caller.act(discreet, () -> read.set(reading.get()));
        return read.get();
    }
}
