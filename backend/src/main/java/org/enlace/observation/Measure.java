package org.enlace.observation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.enlace.shared.problem.Message;
import org.enlace.shared.text.Text;

/** The measures that Enlace understands; any other may be observed too, and is shown as it is. */
public enum Measure {
    POPULATION(false),
    POLICE_OFFICERS(false),
    HOMICIDES(true),
    ROBBERIES(true),
    ASSAULTS(true),
    EXTORTION(true),
    BURGLARIES(true),
    URBAN_SHARE(false),
    VIOLENCE_RANK(false);

    public static final String PATTERN = "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*";

    /** Whether it counts incidents, of which a rate per 100,000 people makes sense. */
    public final boolean counted;

    Measure(boolean counted) {
        this.counted = counted;
    }

    /** Whether the figures of several places make up one for all of them. */
    public boolean addsUp() {
        return this != URBAN_SHARE && this != VIOLENCE_RANK;
    }

    public static Optional<Measure> known(String name) {
        return Arrays.stream(values())
                .filter(measure -> measure.name().equals(name))
                .findFirst();
    }

    /** What people call the measure of this name. */
    static Text label(String name) {
        return known(name)
                .map(measure -> new Message("measure." + measure.name()).text())
                .orElseGet(() -> Text.same(name.replace('_', ' ').toLowerCase(Locale.ROOT)));
    }
}
