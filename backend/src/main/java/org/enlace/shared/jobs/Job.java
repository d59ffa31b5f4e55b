package org.enlace.shared.jobs;

import java.time.LocalTime;

/** Something that Enlace does by itself every day, on one of its servers. */
public interface Job extends Runnable {

    /** By which all servers know it. */
    String name();

    /** When, in UTC; one that was missed because no server ran is made up for at the next start. */
    LocalTime at();
}
