-- Figures about municipalities.

create table observation (
    id                    uuid not null,
    version               bigint not null,
    code                  varchar(80) not null,
    created_at            timestamp(6) with time zone not null,
    created_by            varchar(200),
    updated_at            timestamp(6) with time zone not null,
    updated_by            varchar(200),
    amount                numeric(20,4),
    measure               varchar(60) not null,
    municipality_id       uuid not null,
    note_en               varchar(10000),
    note_es               varchar(10000),
    period_end_earliest   date,
    period_end_latest     date,
    period_end_stated     varchar(12),
    period_start_earliest date not null,
    period_start_latest   date not null,
    period_start_stated   varchar(12) not null,
    status                varchar(40) not null,
    sort_name             varchar(200) not null,
    sort_date             varchar(21) not null,
    search_text           varchar(4000) not null,
    constraint observation_pk primary key (id),
    constraint observation_code_unique unique (code),
    constraint observation_municipality_fk foreign key (municipality_id) references organization (id)
);
create index observation_by_name on observation (sort_name, id);
create index observation_by_date on observation (sort_date, id);
create index observation_by_update on observation (updated_at, id);
create index observation_by_municipality on observation (municipality_id);
create index observation_by_measure on observation (measure, municipality_id);
