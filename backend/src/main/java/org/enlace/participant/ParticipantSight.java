package org.enlace.participant;

import org.enlace.person.Person;
import org.enlace.shared.access.Caller;
import org.enlace.shared.kind.Belonging;
import org.enlace.shared.kind.Question;
import org.enlace.visit.Visit;

/**
 * A participation is seen with its visit, so that counts stay true; whose it is, is told to those who may know all of
 * it, and to everybody where it is published by name and the person allowed it.
 */
final class ParticipantSight implements Belonging {

    @Override
    public String hql(String participant, Question asked) {
        return Visit.BELONGING.hql(participant + ".visit", asked);
    }

    @Override
    public String named(String participant, Question asked) {
        Caller caller = asked.caller();
        if (caller.seesAllPrograms() && caller.seesPersons()) {
            return Question.ALL;
        }
        String published =
                "%s.publication = NAME and %s".formatted(participant, Person.publishing(participant + ".person"));
        return caller.seesPersons()
                ? "%s or %s".formatted(published, hql(participant, Question.ownOf(caller)))
                : published;
    }
}
