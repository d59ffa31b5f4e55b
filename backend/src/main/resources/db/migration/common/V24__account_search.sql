-- By what administrators find an account, as the entity folds it from name and address.

alter table account add column search_text varchar(500) default '' not null;
update account set search_text = lower(name || ' ' || email);
