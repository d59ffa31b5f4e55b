-- Outcomes and what contributed to them.

create table outcome (
    id             uuid not null,
    version        bigint not null,
    code           varchar(80) not null,
    created_at     timestamp(6) with time zone not null,
    created_by     varchar(200),
    updated_at     timestamp(6) with time zone not null,
    updated_by     varchar(200),
    date_earliest  date,
    date_latest    date,
    date_stated    varchar(12),
    description_en varchar(10000),
    description_es varchar(10000),
    kind           varchar(40) not null,
    title_en       varchar(10000),
    title_es       varchar(10000),
    verification   varchar(40) not null,
    sort_name      varchar(200) not null,
    sort_date      varchar(21) not null,
    search_text    varchar(4000) not null,
    constraint outcome_pk primary key (id),
    constraint outcome_code_unique unique (code)
);
create index outcome_by_name on outcome (sort_name, id);
create index outcome_by_date on outcome (sort_date, id);
create index outcome_by_update on outcome (updated_at, id);

create table outcome_municipality (
    municipality_id uuid not null,
    outcome_id      uuid not null,
    constraint outcome_municipality_pk primary key (municipality_id, outcome_id),
    constraint outcome_municipality_municipality_fk foreign key (municipality_id) references organization (id),
    constraint outcome_municipality_outcome_fk foreign key (outcome_id) references outcome (id)
);
create index outcome_municipality_by_outcome on outcome_municipality (outcome_id);

create table contribution (
    agreement_id uuid,
    basis        varchar(40),
    effort_en    varchar(10000),
    effort_es    varchar(10000),
    outcome_id   uuid not null,
    position     integer not null,
    strength     varchar(40),
    visit_id     uuid,
    constraint contribution_pk primary key (outcome_id, position),
    constraint contribution_visit_fk foreign key (visit_id) references visit (id),
    constraint contribution_agreement_fk foreign key (agreement_id) references agreement (id),
    constraint contribution_outcome_fk foreign key (outcome_id) references outcome (id)
);
create index contribution_by_visit on contribution (visit_id);
create index contribution_by_agreement on contribution (agreement_id);
