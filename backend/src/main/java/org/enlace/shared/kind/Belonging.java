package org.enlace.shared.kind;

import org.enlace.shared.access.Caller;

/**
 * How the records of a kind hang on partnerships and programs: of this alone follows who sees them and, where that is
 * less, what of them may be told.
 */
@FunctionalInterface
public interface Belonging {

    /** Of all programs, such as organizations: seen by all who may read. */
    Belonging COMMON = new Belonging() {

        @Override
        public String hql(String record, Question asked) {
            return asked.own() ? Question.NONE : Question.ALL;
        }

        @Override
        public boolean open(Caller caller) {
            return true;
        }
    };

    /** Not said: seen by those only who see all programs. */
    Belonging UNSAID = (record, asked) -> Question.NONE;

    /** HQL that holds for the record at a path if what is asked holds of what it hangs on. */
    String hql(String record, Question asked);

    /** Whether all records are seen by the caller, so that nothing need be asked. */
    default boolean open(Caller caller) {
        return caller.seesAllPrograms();
    }

    /** HQL that holds for those of the seen records whose code and words may be told. */
    default String named(String record, Question asked) {
        return Question.ALL;
    }

    /** HQL that holds for those of the seen records of which may be told what a source says about the field. */
    default String cited(String record, String field, Question asked) {
        return named(record, asked);
    }
}
