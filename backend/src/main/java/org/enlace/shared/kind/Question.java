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
     * @param published holds for what everybody may see
     * @param party holds where one of {@code :organizations} is a party
     */
    public Condition either(Condition published, Condition party) {
        Condition acting = caller.organizations().isEmpty() ? Condition.NONE : party;
        if (own) {
            return acting;
        }
        return caller.seesAllPrograms() ? Condition.ALL : published.or(acting);
    }

    /** What is asked of the record at a path, whose entity is named where it cannot be imported. */
    public Condition of(String entity, String record) {
        return Sight.named(entity).belonging().of(record, this);
    }

    /** Whether the caller's account made it. */
    public Condition madeBy(String maker) {
        return caller.account() == null ? Condition.NONE : Condition.of("%s = :%s", maker, ACCOUNT);
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
