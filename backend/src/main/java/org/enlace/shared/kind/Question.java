package org.enlace.shared.kind;

import java.util.Set;
import java.util.UUID;
import org.enlace.shared.access.Caller;
import org.hibernate.query.SelectionQuery;

/**
 * A question about records, asked in the conditions of queries: whether a caller sees them, or whether they are of its
 * own partnerships.
 *
 * @param own whether they are its own, instead of whether it sees them
 */
public record Question(Caller caller, boolean own) {

    public static final String ALL = "1 = 1";
    public static final String NONE = "1 = 0";

    private static final String ORGANIZATIONS = "organizations";
    private static final String ACCOUNT = "account";

    public static Question seenBy(Caller caller) {
        return new Question(caller, false);
    }

    public static Question ownOf(Caller caller) {
        return new Question(caller, true);
    }

    /**
     * What is asked of a partnership or program.
     *
     * @param published HQL that holds for what everybody may see
     * @param party HQL that holds where one of {@code :organizations} is a party
     */
    public String either(String published, String party) {
        boolean acting = !caller.organizations().isEmpty();
        if (own) {
            return acting ? party : NONE;
        }
        if (caller.seesAllPrograms()) {
            return ALL;
        }
        return acting ? "(%s or %s)".formatted(published, party) : published;
    }

    /**
     * A condition that can stand beside others. What needs no parentheses gets none: HQL's parser looks ahead to the
     * end of each pair to tell what it is, so that a long condition in several takes seconds and hundreds of megabytes.
     */
    public static String grouped(String hql) {
        int depth = 0;
        for (int at = 0; at < hql.length(); at++) {
            char letter = hql.charAt(at);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (depth == 0 && hql.startsWith(" or ", at)) {
                return "(" + hql + ")";
            }
        }
        return hql;
    }

    /** HQL that holds where one of two conditions does. */
    public static String any(String one, String other) {
        return other.equals(NONE) ? one : one + " or " + other;
    }

    /** HQL of what is asked of the record at a path, whose entity is named where it cannot be imported. */
    public String of(String entity, String record) {
        return Sight.named(entity).belonging().hql(record, this);
    }

    /** Whether the caller's account made it. */
    public String madeBy(String maker) {
        return caller.account() == null ? NONE : maker + " = :" + ACCOUNT;
    }

    /** Gives a query the values that its conditions name. */
    public <T> SelectionQuery<T> bind(SelectionQuery<T> query, String hql) {
        if (hql.contains(":" + ORGANIZATIONS)) {
            query.setParameter(ORGANIZATIONS, Set.<UUID>copyOf(caller.organizations()));
        }
        if (hql.contains(":" + ACCOUNT)) {
            query.setParameter(ACCOUNT, caller.account());
        }
        return query;
    }
}
