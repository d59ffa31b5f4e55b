-- Indicators, their periods, and what they were to reach and did.

create table indicator (
    id                     uuid not null,
    version                bigint not null,
    code                   varchar(80) not null,
    created_at             timestamp(6) with time zone not null,
    created_by             varchar(200),
    updated_at             timestamp(6) with time zone not null,
    updated_by             varchar(200),
    ascending              boolean not null,
    baseline_amount        numeric(20, 4),
    baseline_comment_en    varchar(10000),
    baseline_comment_es    varchar(10000),
    baseline_waiver_en     varchar(10000),
    baseline_waiver_es     varchar(10000),
    baseline_year          integer,
    counting_countries     varchar(400),
    counting_directions    varchar(200),
    counting_observed      varchar(60),
    counting_outcome_kinds varchar(400),
    counting_sides         varchar(100),
    counting_source        varchar(40) not null,
    counting_visit_kinds   varchar(400),
    cumulative             boolean not null,
    definition_en          varchar(10000),
    definition_es          varchar(10000),
    dimensions             varchar(500),
    frequency              varchar(40) not null,
    measure                varchar(40) not null,
    objective_id           uuid not null,
    position               integer not null,
    program_id             uuid not null,
    result_type            varchar(40) not null,
    title_en               varchar(10000),
    title_es               varchar(10000),
    unit_en                varchar(10000),
    unit_es                varchar(10000),
    sort_name              varchar(200) not null,
    sort_date              varchar(21) not null,
    search_text            varchar(4000) not null,
    constraint indicator_pk primary key (id),
    constraint indicator_code_unique unique (code),
    constraint indicator_objective_fk foreign key (objective_id) references objective (id),
    constraint indicator_program_fk foreign key (program_id) references program (id)
);
create index indicator_by_name on indicator (sort_name, id);
create index indicator_by_update on indicator (updated_at, id);
create index indicator_by_position on indicator (position, id);

create table indicator_reference (
    code         varchar(60) not null,
    indicator_id uuid not null,
    position     integer not null,
    vocabulary   varchar(60) not null,
    constraint indicator_reference_pk primary key (indicator_id, position),
    constraint indicator_reference_indicator_fk foreign key (indicator_id) references indicator (id)
);

create table indicator_period (
    end_earliest   date not null,
    end_latest     date not null,
    end_stated     varchar(12) not null,
    indicator_id   uuid not null,
    label          varchar(60) not null,
    locked         boolean not null,
    position       integer not null,
    start_earliest date not null,
    start_latest   date not null,
    start_stated   varchar(12) not null,
    constraint indicator_period_pk primary key (indicator_id, position),
    constraint indicator_period_indicator_fk foreign key (indicator_id) references indicator (id)
);

create table indicator_focus_area (
    focus_area_id uuid not null,
    indicator_id  uuid not null,
    constraint indicator_focus_area_pk primary key (indicator_id, focus_area_id),
    constraint indicator_focus_area_focus_area_fk foreign key (focus_area_id) references focus_area (id),
    constraint indicator_focus_area_indicator_fk foreign key (indicator_id) references indicator (id)
);

create table indicator_municipality (
    indicator_id    uuid not null,
    municipality_id uuid not null,
    constraint indicator_municipality_pk primary key (indicator_id, municipality_id),
    constraint indicator_municipality_municipality_fk foreign key (municipality_id) references organization (id),
    constraint indicator_municipality_indicator_fk foreign key (indicator_id) references indicator (id)
);

create table indicator_value (
    id                 uuid not null,
    version            bigint not null,
    code               varchar(80) not null,
    created_at         timestamp(6) with time zone not null,
    created_by         varchar(200),
    updated_at         timestamp(6) with time zone not null,
    updated_by         varchar(200),
    amount             numeric(20, 4),
    comment_en         varchar(10000),
    comment_es         varchar(10000),
    denominator        numeric(20, 4),
    indicator_id       uuid not null,
    kind               varchar(40) not null,
    numerator          numeric(20, 4),
    override_reason_en varchar(10000),
    override_reason_es varchar(10000),
    period_label       varchar(60) not null,
    returned_reason_en varchar(10000),
    returned_reason_es varchar(10000),
    status             varchar(40) not null,
    sort_name          varchar(200) not null,
    sort_date          varchar(21) not null,
    search_text        varchar(4000) not null,
    constraint indicator_value_pk primary key (id),
    constraint indicator_value_code_unique unique (code),
    constraint indicator_value_unique unique (indicator_id, period_label, kind),
    constraint indicator_value_indicator_fk foreign key (indicator_id) references indicator (id)
);
create index indicator_value_by_name on indicator_value (sort_name, id);
create index indicator_value_by_date on indicator_value (sort_date, id);
create index indicator_value_by_update on indicator_value (updated_at, id);

create table indicator_value_part (
    amount             numeric(20, 4) not null,
    category           varchar(80) not null,
    dimension          varchar(40) not null,
    indicator_value_id uuid not null,
    position           integer not null,
    constraint indicator_value_part_pk primary key (indicator_value_id, position),
    constraint indicator_value_part_value_fk foreign key (indicator_value_id) references indicator_value (id)
);

create table indicator_value_evidence (
    indicator_value_id uuid not null,
    source_id          uuid not null,
    constraint indicator_value_evidence_pk primary key (indicator_value_id, source_id),
    constraint indicator_value_evidence_source_fk foreign key (source_id) references source (id),
    constraint indicator_value_evidence_value_fk foreign key (indicator_value_id) references indicator_value (id)
);
