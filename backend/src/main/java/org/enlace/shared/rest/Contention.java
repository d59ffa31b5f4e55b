package org.enlace.shared.rest;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.Callable;
import org.enlace.shared.problem.Problems;

/**
 * Runs a write again, in a new transaction, when a constraint says that another writer was faster.
 *
 * <p>The second time its own checks see what the other one has written: a derived code gets a number, and what is
 * refused is refused by the rule and not by the constraint.
 */
@Contended
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class Contention {

    private static final int TRIES = 5;

    @AroundInvoke
    Object again(InvocationContext call) throws Exception {
        return again(call::proceed);
    }

    /** @param write opens its own transaction */
    public static <T> T again(Callable<T> write) throws Exception {
        for (int tries = 1; ; tries++) {
            try {
                return write.call();
            } catch (Exception error) {
                if (tries == TRIES || !Problems.duplicate(error)) {
                    throw error;
                }
            }
        }
    }
}
