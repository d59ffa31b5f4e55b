package org.enlace.visit;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.text.Text;

/**
 * Visits as iCalendar entries.
 *
 * <p>A calendar knows only days. Where a month or a year was stated, the entry covers all the days that it can mean,
 * says so in words, is tentative and blocks nobody's time.
 */
record VisitCalendar(Locale locale) {

    static final String MEDIA = "text/calendar";

    static final String EXAMPLE = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Enlace//EN
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20130101
            DTEND;VALUE=DATE:20130201
            SUMMARY:Santa Ana in Santa Catarina Pinula, January 2013
            STATUS:TENTATIVE
            END:VEVENT
            END:VCALENDAR
            """;

    /** One visit in RFC 5545; refused when no date is known. */
    String of(Visit visit) {
        if (visit.start == null) {
            throw Refusal.conflict("visit.no-date");
        }
        return write(calendar(), Stream.of(visit));
    }

    /** All visits that have a date, to be asked for again and again under the name. */
    String of(Text name, List<Visit> visits) {
        ICalendar calendar = calendar();
        calendar.setName(said(name));
        calendar.setExperimentalProperty("X-WR-CALNAME", said(name));
        calendar.setRefreshInterval(Duration.builder().hours(12).build());
        return write(calendar, visits.stream().filter(visit -> visit.start != null));
    }

    private static ICalendar calendar() {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Enlace//EN");
        return calendar;
    }

    private String write(ICalendar calendar, Stream<Visit> visits) {
        visits.map(this::event).forEach(calendar::addEvent);
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }

    private VEvent event(Visit visit) {
        PartialDate last = visit.end == null ? visit.start : visit.end;
        VEvent event = new VEvent();
        event.setUid(visit.id + "@enlace");
        event.setDateTimeStamp(Date.from(visit.updatedAt));
        event.setDateStart(new DateStart(day(visit.start.earliest())));
        event.setDateEnd(new DateEnd(day(last.latest().plusDays(1))));
        event.setSummary(said(visit.title));
        event.setDescription(description(visit, last));
        event.setStatus(status(visit, exact(visit.start) && exact(last)));
        event.setTransparency(!exact(visit.start));
        if (visit.place != null) {
            event.setLocation(visit.place.name);
        }
        return event;
    }

    private String description(Visit visit, PartialDate last) {
        String dates = visit.start.equals(last) ? visit.start.stated() : visit.start + " / " + last;
        String hosts = visit.hosts.stream().map(host -> host.name).sorted().collect(Collectors.joining(", "));
        String senders =
                visit.senders.stream().map(sender -> sender.name).sorted().collect(Collectors.joining(", "));
        return new Message("visit.calendar", dates, hosts, senders).in(locale);
    }

    private static Status status(Visit visit, boolean exact) {
        return switch (visit.status) {
            case CANCELLED -> Status.cancelled();
            case ACTIVE, COMPLETED -> exact ? Status.confirmed() : Status.tentative();
            case POTENTIAL, PLANNED, POSTPONED -> Status.tentative();
        };
    }

    private String said(Text text) {
        String spanish = text.es();
        return locale.equals(Message.SPANISH) && spanish != null ? spanish : text.any();
    }

    private static boolean exact(PartialDate date) {
        return date.earliest().equals(date.latest());
    }

    /** The day by its numbers: as a moment it would shift with the server's time zone. */
    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
