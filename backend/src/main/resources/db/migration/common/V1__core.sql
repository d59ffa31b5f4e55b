-- Focus areas, organizations, programs, partnerships, visits; the answers kept for repeated requests.

create table focus_area (
    id          uuid not null,
    version     bigint not null,
    code        varchar(80) not null,
    created_at  timestamp(6) with time zone not null,
    created_by  varchar(200),
    updated_at  timestamp(6) with time zone not null,
    updated_by  varchar(200),
    label_en    varchar(10000),
    label_es    varchar(10000),
    parent_id   uuid,
    sort_name   varchar(200) not null,
    sort_date   varchar(21) not null,
    search_text varchar(4000) not null,
    constraint focus_area_pk primary key (id),
    constraint focus_area_code_unique unique (code),
    constraint focus_area_parent_fk foreign key (parent_id) references focus_area (id)
);
create index focus_area_by_name on focus_area (sort_name, id);
create index focus_area_by_date on focus_area (sort_date, id);
create index focus_area_by_update on focus_area (updated_at, id);
create index focus_area_by_parent on focus_area (parent_id);

create table organization (
    id                      uuid not null,
    version                 bigint not null,
    code                    varchar(80) not null,
    created_at              timestamp(6) with time zone not null,
    created_by              varchar(200),
    updated_at              timestamp(6) with time zone not null,
    updated_by              varchar(200),
    coordinates_approximate boolean not null,
    country                 varchar(2),
    description_en          varchar(10000),
    description_es          varchar(10000),
    kind                    varchar(40),
    latitude                double precision,
    longitude               double precision,
    name                    varchar(300),
    parent_id               uuid,
    region                  varchar(300),
    short_name              varchar(300),
    subdivision             varchar(300),
    valid_from_earliest     date,
    valid_from_latest       date,
    valid_from_stated       varchar(12),
    valid_to_earliest       date,
    valid_to_latest         date,
    valid_to_stated         varchar(12),
    website                 varchar(300),
    sort_name               varchar(200) not null,
    sort_date               varchar(21) not null,
    search_text             varchar(4000) not null,
    constraint organization_pk primary key (id),
    constraint organization_code_unique unique (code),
    constraint organization_parent_fk foreign key (parent_id) references organization (id)
);
create index organization_by_name on organization (sort_name, id);
create index organization_by_date on organization (sort_date, id);
create index organization_by_update on organization (updated_at, id);
create index organization_by_parent on organization (parent_id);

create table succession (
    date_earliest  date,
    date_latest    date,
    date_stated    varchar(12),
    kind           varchar(40),
    position       integer not null,
    predecessor_id uuid,
    successor_id   uuid not null,
    constraint succession_pk primary key (successor_id, position),
    constraint succession_predecessor_fk foreign key (predecessor_id) references organization (id),
    constraint succession_successor_fk foreign key (successor_id) references organization (id)
);
create index succession_by_predecessor on succession (predecessor_id);

create table program (
    id             uuid not null,
    version        bigint not null,
    code           varchar(80) not null,
    created_at     timestamp(6) with time zone not null,
    created_by     varchar(200),
    updated_at     timestamp(6) with time zone not null,
    updated_by     varchar(200),
    acronym        varchar(300),
    description_en varchar(10000),
    description_es varchar(10000),
    published      boolean not null,
    region_en      varchar(10000),
    region_es      varchar(10000),
    status         varchar(40),
    title_en       varchar(10000),
    title_es       varchar(10000),
    website        varchar(300),
    sort_name      varchar(200) not null,
    sort_date      varchar(21) not null,
    search_text    varchar(4000) not null,
    constraint program_pk primary key (id),
    constraint program_code_unique unique (code)
);
create index program_by_name on program (sort_name, id);
create index program_by_date on program (sort_date, id);
create index program_by_update on program (updated_at, id);

create table program_award (
    amount     numeric(38,2),
    currency   varchar(3),
    funder_id  uuid,
    number     varchar(300),
    position   integer not null,
    program_id uuid not null,
    constraint program_award_pk primary key (program_id, position),
    constraint program_award_funder_fk foreign key (funder_id) references organization (id),
    constraint program_award_program_fk foreign key (program_id) references program (id)
);
create index program_award_by_funder on program_award (funder_id);

create table program_period (
    announced_earliest date,
    announced_latest   date,
    announced_stated   varchar(12),
    end_earliest       date,
    end_latest         date,
    end_stated         varchar(12),
    kind               varchar(40),
    position           integer not null,
    program_id         uuid not null,
    reason_en          varchar(10000),
    reason_es          varchar(10000),
    start_earliest     date,
    start_latest       date,
    start_stated       varchar(12),
    constraint program_period_pk primary key (program_id, position),
    constraint program_period_program_fk foreign key (program_id) references program (id)
);

create table program_organization (
    from_earliest   date,
    from_latest     date,
    from_stated     varchar(12),
    organization_id uuid,
    position        integer not null,
    program_id      uuid not null,
    role            varchar(40),
    to_earliest     date,
    to_latest       date,
    to_stated       varchar(12),
    constraint program_organization_pk primary key (program_id, position),
    constraint program_organization_organization_fk foreign key (organization_id) references organization (id),
    constraint program_organization_program_fk foreign key (program_id) references program (id)
);
create index program_organization_by_organization on program_organization (organization_id);

create table partnership (
    id             uuid not null,
    version        bigint not null,
    code           varchar(80) not null,
    created_at     timestamp(6) with time zone not null,
    created_by     varchar(200),
    updated_at     timestamp(6) with time zone not null,
    updated_by     varchar(200),
    description_en varchar(10000),
    description_es varchar(10000),
    end_earliest   date,
    end_latest     date,
    end_stated     varchar(12),
    form           varchar(40),
    likeness       varchar(4000),
    program_id     uuid,
    start_earliest date,
    start_latest   date,
    start_stated   varchar(12),
    status         varchar(40),
    title_en       varchar(10000),
    title_es       varchar(10000),
    sort_name      varchar(200) not null,
    sort_date      varchar(21) not null,
    search_text    varchar(4000) not null,
    constraint partnership_pk primary key (id),
    constraint partnership_code_unique unique (code),
    constraint partnership_program_fk foreign key (program_id) references program (id)
);
create index partnership_by_name on partnership (sort_name, id);
create index partnership_by_date on partnership (sort_date, id);
create index partnership_by_update on partnership (updated_at, id);
create index partnership_by_program on partnership (program_id);

create table partnership_focus_area (
    focus_area_id  uuid not null,
    partnership_id uuid not null,
    constraint partnership_focus_area_pk primary key (focus_area_id, partnership_id),
    constraint partnership_focus_area_focus_area_fk foreign key (focus_area_id) references focus_area (id),
    constraint partnership_focus_area_partnership_fk foreign key (partnership_id) references partnership (id)
);
create index partnership_focus_area_by_partnership on partnership_focus_area (partnership_id);

create table party (
    organization_id uuid,
    partnership_id  uuid not null,
    position        integer not null,
    role            varchar(40),
    constraint party_pk primary key (partnership_id, position),
    constraint party_organization_fk foreign key (organization_id) references organization (id),
    constraint party_partnership_fk foreign key (partnership_id) references partnership (id)
);
create index party_by_organization on party (organization_id);

create table visit (
    id                       uuid not null,
    version                  bigint not null,
    code                     varchar(80) not null,
    created_at               timestamp(6) with time zone not null,
    created_by               varchar(200),
    updated_at               timestamp(6) with time zone not null,
    updated_by               varchar(200),
    dates_as_stated          varchar(300),
    declared_days            integer,
    declared_delegation_size integer,
    direction                varchar(40),
    end_earliest             date,
    end_latest               date,
    end_stated               varchar(12),
    kind                     varchar(40),
    notes_en                 varchar(10000),
    notes_es                 varchar(10000),
    place_id                 uuid,
    purpose_en               varchar(10000),
    purpose_es               varchar(10000),
    reflections_en           varchar(10000),
    reflections_es           varchar(10000),
    start_earliest           date,
    start_latest             date,
    start_stated             varchar(12),
    status                   varchar(40),
    summary_en               varchar(10000),
    summary_es               varchar(10000),
    title_en                 varchar(10000),
    title_es                 varchar(10000),
    sort_name                varchar(200) not null,
    sort_date                varchar(21) not null,
    search_text              varchar(4000) not null,
    constraint visit_pk primary key (id),
    constraint visit_code_unique unique (code),
    constraint visit_place_fk foreign key (place_id) references organization (id)
);
create index visit_by_name on visit (sort_name, id);
create index visit_by_date on visit (sort_date, id);
create index visit_by_update on visit (updated_at, id);
create index visit_by_place on visit (place_id);

create table visit_partnership (
    partnership_id uuid not null,
    visit_id       uuid not null,
    constraint visit_partnership_pk primary key (partnership_id, visit_id),
    constraint visit_partnership_partnership_fk foreign key (partnership_id) references partnership (id),
    constraint visit_partnership_visit_fk foreign key (visit_id) references visit (id)
);
create index visit_partnership_by_visit on visit_partnership (visit_id);

create table visit_host (
    organization_id uuid not null,
    visit_id        uuid not null,
    constraint visit_host_pk primary key (organization_id, visit_id),
    constraint visit_host_organization_fk foreign key (organization_id) references organization (id),
    constraint visit_host_visit_fk foreign key (visit_id) references visit (id)
);
create index visit_host_by_visit on visit_host (visit_id);

create table visit_sender (
    organization_id uuid not null,
    visit_id        uuid not null,
    constraint visit_sender_pk primary key (organization_id, visit_id),
    constraint visit_sender_organization_fk foreign key (organization_id) references organization (id),
    constraint visit_sender_visit_fk foreign key (visit_id) references visit (id)
);
create index visit_sender_by_visit on visit_sender (visit_id);

create table idempotency (
    scope       varchar(64) not null,
    fingerprint varchar(64) not null,
    reserved    timestamp(6) with time zone not null,
    status      integer not null,
    location    varchar(1000),
    body        varchar(1000000),
    constraint idempotency_pk primary key (scope)
);
create index idempotency_by_age on idempotency (reserved);
