-- What is written into quarterly reports, and the editions in which they were frozen.

create table report (
    id                 uuid not null,
    version            bigint not null,
    code               varchar(80) not null,
    created_at         timestamp(6) with time zone not null,
    created_by         varchar(200),
    updated_at         timestamp(6) with time zone not null,
    updated_by         varchar(200),
    accomplishments_en varchar(10000),
    accomplishments_es varchar(10000),
    challenges_en      varchar(10000),
    challenges_es      varchar(10000),
    commitments_en     varchar(10000),
    commitments_es     varchar(10000),
    edition            integer,
    editions           integer not null,
    fiscal_quarter     varchar(9) not null,
    indicators_en      varchar(10000),
    indicators_es      varchar(10000),
    introduction_en    varchar(10000),
    introduction_es    varchar(10000),
    objectives_en      varchar(10000),
    objectives_es      varchar(10000),
    outcomes_en        varchar(10000),
    outcomes_es        varchar(10000),
    outlook_en         varchar(10000),
    outlook_es         varchar(10000),
    program_id         uuid not null,
    sort_name          varchar(200) not null,
    sort_date          varchar(21) not null,
    search_text        varchar(4000) not null,
    constraint report_pk primary key (id),
    constraint report_code_unique unique (code),
    constraint report_unique unique (program_id, fiscal_quarter),
    constraint report_program_fk foreign key (program_id) references program (id)
);
create index report_by_name on report (sort_name, id);
create index report_by_date on report (sort_date, id);
create index report_by_update on report (updated_at, id);

create table edition (
    id                  uuid not null,
    content             bytea not null,
    edition_number      integer not null,
    frozen_at           timestamp(6) with time zone not null,
    report_id           uuid not null,
    sha256              varchar(64) not null,
    withdrawn_at        timestamp(6) with time zone,
    withdrawn_reason_en varchar(10000),
    withdrawn_reason_es varchar(10000),
    constraint edition_pk primary key (id),
    constraint edition_unique unique (report_id, edition_number),
    constraint edition_report_fk foreign key (report_id) references report (id)
);
