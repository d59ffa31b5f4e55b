-- What was seen and discussed on a visit, point by point.

create table agenda_item (
    id          uuid not null,
    version     bigint not null,
    code        varchar(80) not null,
    created_at  timestamp(6) with time zone not null,
    created_by  varchar(200),
    updated_at  timestamp(6) with time zone not null,
    updated_by  varchar(200),
    ends        time(6),
    kind        varchar(40) not null,
    notes_en    varchar(10000),
    notes_es    varchar(10000),
    position    integer default 0 not null,
    starts      time(6),
    title_en    varchar(10000),
    title_es    varchar(10000),
    venue_id    uuid,
    venue_name  varchar(300),
    visit_day   integer,
    visit_id    uuid not null,
    sort_name   varchar(200) not null,
    sort_date   varchar(21) not null,
    search_text varchar(4000) not null,
    constraint agenda_item_pk primary key (id),
    constraint agenda_item_code_unique unique (code),
    constraint agenda_item_venue_fk foreign key (venue_id) references organization (id),
    constraint agenda_item_visit_fk foreign key (visit_id) references visit (id)
);
create index agenda_item_by_name on agenda_item (sort_name, id);
create index agenda_item_by_date on agenda_item (sort_date, id);
create index agenda_item_by_update on agenda_item (updated_at, id);
create index agenda_item_by_position on agenda_item (position, id);
create index agenda_item_by_venue on agenda_item (venue_id);
create index agenda_item_by_visit on agenda_item (visit_id);

create table agenda_item_presenter (
    agenda_item_id uuid not null,
    participant_id uuid not null,
    constraint agenda_item_presenter_pk primary key (agenda_item_id, participant_id),
    constraint agenda_item_presenter_agenda_item_fk foreign key (agenda_item_id) references agenda_item (id),
    constraint agenda_item_presenter_participant_fk foreign key (participant_id) references participant (id)
);
create index agenda_item_presenter_by_participant on agenda_item_presenter (participant_id);

create table agenda_item_focus_area (
    agenda_item_id uuid not null,
    focus_area_id  uuid not null,
    constraint agenda_item_focus_area_pk primary key (agenda_item_id, focus_area_id),
    constraint agenda_item_focus_area_agenda_item_fk foreign key (agenda_item_id) references agenda_item (id),
    constraint agenda_item_focus_area_focus_area_fk foreign key (focus_area_id) references focus_area (id)
);
create index agenda_item_focus_area_by_focus_area on agenda_item_focus_area (focus_area_id);
