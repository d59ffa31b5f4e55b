package org.enlace.participant;

import org.enlace.person.Person;
import org.enlace.shared.access.Caller;
import org.enlace.shared.kind.Belonging;
import org.enlace.shared.kind.Condition;
import org.enlace.shared.kind.Question;
import org.enlace.visit.Visit;

/**
 * A participation is seen with its visit, so that counts stay true; whose it is, is told to those who may know all of
 * it, and to everybody where it is published by name and the person allowed it.
 */
final class ParticipantSight implements Belonging {

    @Override
    public Condition of(String participant, Question asked) {
        return Visit.BELONGING.of(participant + ".visit", asked);
    }

    @Override
    public Condition named(String participant, Question asked) {
        Caller caller = asked.caller();
        if (caller.seesAllPrograms() && caller.seesPersons()) {
            return Condition.ALL;
        }
        Condition published =
                Condition.of("%s.publication = NAME", participant).and(Person.publishing(participant + ".person"));
        return caller.seesPersons() ? published.or(of(participant, Question.ownOf(caller))) : published;
    }
}
