create index practice_by_origin on practice (origin_id);
create index practice_by_program on practice (program_id);
create index practice_focus_area_by_focus_area on practice_focus_area (focus_area_id);
create index practice_agenda_item_by_agenda_item on practice_agenda_item (agenda_item_id);
create index practice_adoption_by_municipality on practice_adoption (municipality_id);
create index practice_adoption_outcome_by_outcome on practice_adoption_outcome (outcome_id);
create index practice_adoption_evidence_by_source on practice_adoption_evidence (source_id);
