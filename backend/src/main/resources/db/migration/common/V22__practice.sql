-- Practices and how far they have come in municipalities.

create table practice (
    id             uuid not null,
    version        bigint not null,
    code           varchar(80) not null,
    created_at     timestamp(6) with time zone not null,
    created_by     varchar(200),
    updated_at     timestamp(6) with time zone not null,
    updated_by     varchar(200),
    description_en varchar(10000),
    description_es varchar(10000),
    name_en        varchar(10000),
    name_es        varchar(10000),
    origin_id      uuid,
    program_id     uuid not null,
    sort_name      varchar(200) not null,
    sort_date      varchar(21) not null,
    search_text    varchar(4000) not null,
    constraint practice_pk primary key (id),
    constraint practice_code_unique unique (code),
    constraint practice_origin_fk foreign key (origin_id) references organization (id),
    constraint practice_program_fk foreign key (program_id) references program (id)
);
create index practice_by_name on practice (sort_name, id);
create index practice_by_update on practice (updated_at, id);

create table practice_focus_area (
    focus_area_id uuid not null,
    practice_id   uuid not null,
    constraint practice_focus_area_pk primary key (practice_id, focus_area_id),
    constraint practice_focus_area_focus_area_fk foreign key (focus_area_id) references focus_area (id),
    constraint practice_focus_area_practice_fk foreign key (practice_id) references practice (id)
);

create table practice_agenda_item (
    agenda_item_id uuid not null,
    practice_id    uuid not null,
    constraint practice_agenda_item_pk primary key (practice_id, agenda_item_id),
    constraint practice_agenda_item_agenda_item_fk foreign key (agenda_item_id) references agenda_item (id),
    constraint practice_agenda_item_practice_fk foreign key (practice_id) references practice (id)
);

create table practice_adoption (
    id              uuid not null,
    version         bigint not null,
    code            varchar(80) not null,
    created_at      timestamp(6) with time zone not null,
    created_by      varchar(200),
    updated_at      timestamp(6) with time zone not null,
    updated_by      varchar(200),
    date_earliest   date,
    date_latest     date,
    date_stated     varchar(12),
    municipality_id uuid not null,
    note_en         varchar(10000),
    note_es         varchar(10000),
    practice_id     uuid not null,
    status          varchar(40) not null,
    sort_name       varchar(200) not null,
    sort_date       varchar(21) not null,
    search_text     varchar(4000) not null,
    constraint practice_adoption_pk primary key (id),
    constraint practice_adoption_code_unique unique (code),
    constraint practice_adoption_unique unique (practice_id, municipality_id),
    constraint practice_adoption_municipality_fk foreign key (municipality_id) references organization (id),
    constraint practice_adoption_practice_fk foreign key (practice_id) references practice (id)
);
create index practice_adoption_by_name on practice_adoption (sort_name, id);
create index practice_adoption_by_date on practice_adoption (sort_date, id);
create index practice_adoption_by_update on practice_adoption (updated_at, id);

create table practice_adoption_outcome (
    outcome_id           uuid not null,
    practice_adoption_id uuid not null,
    constraint practice_adoption_outcome_pk primary key (practice_adoption_id, outcome_id),
    constraint practice_adoption_outcome_outcome_fk foreign key (outcome_id) references outcome (id),
    constraint practice_adoption_outcome_adoption_fk foreign key (practice_adoption_id) references practice_adoption (id)
);

create table practice_adoption_evidence (
    practice_adoption_id uuid not null,
    source_id            uuid not null,
    constraint practice_adoption_evidence_pk primary key (practice_adoption_id, source_id),
    constraint practice_adoption_evidence_source_fk foreign key (source_id) references source (id),
    constraint practice_adoption_evidence_adoption_fk foreign key (practice_adoption_id) references practice_adoption (id)
);
