-- The sort date of these kinds is always the same, because they have none: the index only cost writes.

drop index agenda_item_by_date;
drop index citation_by_date;
drop index focus_area_by_date;
drop index objective_by_date;
drop index organization_by_date;
drop index participant_by_date;
drop index person_by_date;
