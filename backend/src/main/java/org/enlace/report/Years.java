package org.enlace.report;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.enlace.indicator.PeriodCalendar;

/** How a caller chooses the years of an annual impact. */
public record Years(
        @QueryParam("calendar")
        @DefaultValue("CALENDAR")
        @Parameter(description = "By which years are counted.", example = "US_FISCAL")
        PeriodCalendar calendar) {}
