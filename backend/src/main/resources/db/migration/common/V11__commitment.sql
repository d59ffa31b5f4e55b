-- Commitments, those who promise and those to whom it is promised; progress is told, never kept.

create table commitment (
    id               uuid not null,
    version          bigint not null,
    code             varchar(80) not null,
    created_at       timestamp(6) with time zone not null,
    created_by       varchar(200),
    updated_at       timestamp(6) with time zone not null,
    updated_by       varchar(200),
    agreement_id     uuid,
    comparator       varchar(40) not null,
    due_earliest     date,
    due_latest       date,
    due_stated       varchar(12),
    metric           varchar(40) not null,
    partnership_id   uuid,
    quantity         integer not null,
    text_en          varchar(10000),
    text_es          varchar(10000),
    waived_reason_en varchar(10000),
    waived_reason_es varchar(10000),
    sort_name        varchar(200) not null,
    sort_date        varchar(21) not null,
    search_text      varchar(4000) not null,
    constraint commitment_pk primary key (id),
    constraint commitment_code_unique unique (code),
    constraint commitment_bound check (agreement_id is not null or partnership_id is not null),
    constraint commitment_agreement_fk foreign key (agreement_id) references agreement (id),
    constraint commitment_partnership_fk foreign key (partnership_id) references partnership (id)
);
create index commitment_by_name on commitment (sort_name, id);
create index commitment_by_date on commitment (sort_date, id);
create index commitment_by_update on commitment (updated_at, id);
create index commitment_by_agreement on commitment (agreement_id);
create index commitment_by_partnership on commitment (partnership_id);

create table commitment_responsible (
    commitment_id   uuid not null,
    organization_id uuid not null,
    constraint commitment_responsible_pk primary key (commitment_id, organization_id),
    constraint commitment_responsible_organization_fk foreign key (organization_id) references organization (id),
    constraint commitment_responsible_commitment_fk foreign key (commitment_id) references commitment (id)
);
create index commitment_responsible_by_organization on commitment_responsible (organization_id);

create table commitment_beneficiary (
    commitment_id   uuid not null,
    organization_id uuid not null,
    constraint commitment_beneficiary_pk primary key (commitment_id, organization_id),
    constraint commitment_beneficiary_organization_fk foreign key (organization_id) references organization (id),
    constraint commitment_beneficiary_commitment_fk foreign key (commitment_id) references commitment (id)
);
create index commitment_beneficiary_by_organization on commitment_beneficiary (organization_id);
