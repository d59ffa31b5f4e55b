-- Agreements and who signed them.

create table agreement (
    id                 uuid not null,
    version            bigint not null,
    code               varchar(80) not null,
    created_at         timestamp(6) with time zone not null,
    created_by         varchar(200),
    updated_at         timestamp(6) with time zone not null,
    updated_by         varchar(200),
    description_en     varchar(10000),
    description_es     varchar(10000),
    effective_earliest date,
    effective_latest   date,
    effective_stated   varchar(12),
    expires_earliest   date,
    expires_latest     date,
    expires_stated     varchar(12),
    kind               varchar(40) not null,
    partnership_id     uuid not null,
    reference          varchar(300),
    signed_earliest    date,
    signed_latest      date,
    signed_stated      varchar(12),
    status             varchar(40) not null,
    survives_program   boolean not null,
    title_en           varchar(10000),
    title_es           varchar(10000),
    sort_name          varchar(200) not null,
    sort_date          varchar(21) not null,
    search_text        varchar(4000) not null,
    constraint agreement_pk primary key (id),
    constraint agreement_code_unique unique (code),
    constraint agreement_partnership_fk foreign key (partnership_id) references partnership (id)
);
create index agreement_by_name on agreement (sort_name, id);
create index agreement_by_date on agreement (sort_date, id);
create index agreement_by_update on agreement (updated_at, id);
create index agreement_by_partnership on agreement (partnership_id);

create table agreement_focus_area (
    agreement_id  uuid not null,
    focus_area_id uuid not null,
    constraint agreement_focus_area_pk primary key (agreement_id, focus_area_id),
    constraint agreement_focus_area_focus_area_fk foreign key (focus_area_id) references focus_area (id),
    constraint agreement_focus_area_agreement_fk foreign key (agreement_id) references agreement (id)
);
create index agreement_focus_area_by_focus_area on agreement_focus_area (focus_area_id);

create table signatory (
    agreement_id           uuid not null,
    organization_id        uuid not null,
    position               integer not null,
    ratification_reference varchar(300),
    ratified_earliest      date,
    ratified_latest        date,
    ratified_stated        varchar(12),
    signed_earliest        date,
    signed_latest          date,
    signed_stated          varchar(12),
    constraint signatory_pk primary key (agreement_id, position),
    constraint signatory_organization_fk foreign key (organization_id) references organization (id),
    constraint signatory_agreement_fk foreign key (agreement_id) references agreement (id)
);
create index signatory_by_organization on signatory (organization_id);
