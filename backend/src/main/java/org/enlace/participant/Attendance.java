package org.enlace.participant;

/** Whether somebody is to come, or came. */
public enum Attendance {
    INVITED,
    CONFIRMED,
    ATTENDED,
    NO_SHOW,
    CANCELLED
}
