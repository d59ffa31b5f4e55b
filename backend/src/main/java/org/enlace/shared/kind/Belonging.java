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
        public Condition of(String record, Question asked) {
            return asked.own() ? Condition.NONE : Condition.ALL;
        }

        @Override
        public boolean open(Caller caller) {
            return true;
        }
    };

    /** Not said: seen by those only who see all programs. */
    Belonging UNSAID = (record, asked) -> Condition.NONE;

    /** Holds for the record at a path if what is asked holds of what it hangs on. */
    Condition of(String record, Question asked);

    /** Whether all records are seen by the caller, so that nothing need be asked. */
    default boolean open(Caller caller) {
        return caller.seesAllPrograms();
    }

    /** Holds for those of the seen records whose code and words may be told. */
    default Condition named(String record, Question asked) {
        return Condition.ALL;
    }

    /** Holds for those of the seen records of which may be told what a source says about the field. */
    default Condition cited(String record, String field, Question asked) {
        return named(record, asked);
    }
}
