-- What IATI asks for beyond what was kept: who reports, in which sector, and how organizations are identified.

alter table organization add column iati_identifier varchar(100);
alter table program add column dac_sector varchar(5);
alter table program add column reporter_id uuid;
alter table program add constraint program_reporter_fk foreign key (reporter_id) references organization (id);
