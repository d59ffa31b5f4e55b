-- Who took part in which visit, by name or counted.

create table participant (
    id                   uuid not null,
    version              bigint not null,
    code                 varchar(80) not null,
    created_at           timestamp(6) with time zone not null,
    created_by           varchar(200),
    updated_at           timestamp(6) with time zone not null,
    updated_by           varchar(200),
    attendance           varchar(40) not null,
    certificate_earliest date,
    certificate_latest   date,
    certificate_stated   varchar(12),
    female               integer,
    headcount            integer not null,
    label_en             varchar(10000),
    label_es             varchar(10000),
    male                 integer,
    not_known            integer,
    organization_id      uuid,
    other                integer,
    person_id            uuid,
    position_title_en    varchar(10000),
    position_title_es    varchar(10000),
    publication          varchar(40) not null,
    role                 varchar(40) not null,
    side                 varchar(40) not null,
    visit_id             uuid not null,
    sort_name            varchar(200) not null,
    sort_date            varchar(21) not null,
    search_text          varchar(4000) not null,
    constraint participant_pk primary key (id),
    constraint participant_code_unique unique (code),
    constraint participant_organization_fk foreign key (organization_id) references organization (id),
    constraint participant_person_fk foreign key (person_id) references person (id),
    constraint participant_visit_fk foreign key (visit_id) references visit (id)
);
create index participant_by_name on participant (sort_name, id);
create index participant_by_date on participant (sort_date, id);
create index participant_by_update on participant (updated_at, id);
create index participant_by_organization on participant (organization_id);
create index participant_by_person on participant (person_id);
create index participant_by_visit on participant (visit_id);
