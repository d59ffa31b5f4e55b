-- Who noted a person or a source may go on changing it; codes made from names are made with a key of this installation.

alter table person add column owner uuid;
alter table source add column owner uuid;

create table pseudonym_key (
    id     integer not null,
    secret varchar(64) not null,
    constraint pseudonym_key_pk primary key (id)
);

-- Agendas are no longer found by the names of those who present.
update agenda_item set search_text = sort_name
where id in (select agenda_item_id from agenda_item_presenter);
