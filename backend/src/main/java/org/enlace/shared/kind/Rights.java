package org.enlace.shared.kind;

import jakarta.ws.rs.core.Response.Status;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Right;
import org.enlace.shared.problem.Refusal;

/**
 * Who may change the records of a kind: coordinators all, a partner those that hang on a partnership of its own, before
 * and after the change.
 */
public final class Rights {

    boolean personal;
    boolean coordinated;

    /** 403 unless the caller may make and delete records of the kind at all. */
    void checkMaking() {
        checkPersonal();
        if (coordinated && !Caller.current().may(Right.COORDINATE)) {
            throw Refusal.of(Status.FORBIDDEN, "access.coordinator");
        }
    }

    /** 403 unless the caller may delete the record. */
    public void checkDeletion(Recorded<?> record) {
        checkMaking();
        check(record);
    }

    /** 403 unless the caller may change the record as it is. */
    public void check(Recorded<?> record) {
        checkPersonal();
        Caller caller = Caller.current();
        if (!caller.may(Right.COORDINATE) && !record.isOf(caller)) {
            throw Refusal.of(Status.FORBIDDEN, "access.party");
        }
    }

    private void checkPersonal() {
        if (personal && !Caller.current().seesPersons()) {
            throw Refusal.of(Status.FORBIDDEN, "access.personal");
        }
    }

    /** 403 unless the caller may know who somebody is. */
    static void checkPersons(String parameter) {
        if (!Caller.current().seesPersons()) {
            throw needsPersons(parameter);
        }
    }

    static Refusal needsPersons(String parameter) {
        return Refusal.of(Status.FORBIDDEN, "access.personal-parameter", parameter);
    }
}
