-- Which place of a source tells what of which record; entity_id refers to a record of any kind.

create table citation (
    id            uuid not null,
    version       bigint not null,
    code          varchar(80) not null,
    created_at    timestamp(6) with time zone not null,
    created_by    varchar(200),
    updated_at    timestamp(6) with time zone not null,
    updated_by    varchar(200),
    claimed_value varchar(10000),
    entity_id     uuid not null,
    entity_kind   varchar(40) not null,
    field         varchar(200),
    locator       varchar(300),
    note_en       varchar(10000),
    note_es       varchar(10000),
    preferred     boolean not null,
    preferred_for varchar(240),
    quote         varchar(10000),
    source_id     uuid not null,
    sort_name     varchar(200) not null,
    sort_date     varchar(21) not null,
    search_text   varchar(4000) not null,
    constraint citation_pk primary key (id),
    constraint citation_code_unique unique (code),
    constraint citation_preferred_unique unique (preferred_for),
    constraint citation_source_fk foreign key (source_id) references source (id)
);
create index citation_by_name on citation (sort_name, id);
create index citation_by_date on citation (sort_date, id);
create index citation_by_update on citation (updated_at, id);
create index citation_by_source on citation (source_id);
create index citation_by_entity on citation (entity_id);
