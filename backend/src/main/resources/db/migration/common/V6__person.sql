-- Those who take part by name.

create table person (
    id           uuid not null,
    version      bigint not null,
    code         varchar(80) not null,
    created_at   timestamp(6) with time zone not null,
    created_by   varchar(200),
    updated_at   timestamp(6) with time zone not null,
    updated_by   varchar(200),
    birth_year   integer,
    email        varchar(300),
    family_names varchar(300) not null,
    given_names  varchar(300),
    language     varchar(2),
    phone        varchar(300),
    sex          varchar(40) not null,
    sort_name    varchar(200) not null,
    sort_date    varchar(21) not null,
    search_text  varchar(4000) not null,
    constraint person_pk primary key (id),
    constraint person_code_unique unique (code)
);
create index person_by_name on person (sort_name, id);
create index person_by_date on person (sort_date, id);
create index person_by_update on person (updated_at, id);

create table person_position (
    from_earliest   date,
    from_latest     date,
    from_stated     varchar(12),
    organization_id uuid not null,
    person_id       uuid not null,
    position        integer not null,
    title_en        varchar(10000),
    title_es        varchar(10000),
    to_earliest     date,
    to_latest       date,
    to_stated       varchar(12),
    constraint person_position_pk primary key (person_id, position),
    constraint person_position_organization_fk foreign key (organization_id) references organization (id),
    constraint person_position_person_fk foreign key (person_id) references person (id)
);
create index person_position_by_organization on person_position (organization_id);

create table person_consent (
    given_earliest     date not null,
    given_latest       date not null,
    given_stated       varchar(12) not null,
    person_id          uuid not null,
    position           integer not null,
    purpose            varchar(300) not null,
    withdrawn_earliest date,
    withdrawn_latest   date,
    withdrawn_stated   varchar(12),
    constraint person_consent_pk primary key (person_id, position),
    constraint person_consent_person_fk foreign key (person_id) references person (id)
);
