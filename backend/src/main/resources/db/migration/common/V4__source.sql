-- Documents from which something is known.

create table source (
    id                 uuid not null,
    version            bigint not null,
    code               varchar(80) not null,
    created_at         timestamp(6) with time zone not null,
    created_by         varchar(200),
    updated_at         timestamp(6) with time zone not null,
    updated_by         varchar(200),
    kind               varchar(40) not null,
    language           varchar(2),
    notes_en           varchar(10000),
    notes_es           varchar(10000),
    published_earliest date,
    published_latest   date,
    published_stated   varchar(12),
    publisher          varchar(300),
    title              varchar(300) not null,
    url                varchar(2000),
    sort_name          varchar(200) not null,
    sort_date          varchar(21) not null,
    search_text        varchar(4000) not null,
    constraint source_pk primary key (id),
    constraint source_code_unique unique (code)
);
create index source_by_name on source (sort_name, id);
create index source_by_date on source (sort_date, id);
create index source_by_update on source (updated_at, id);
