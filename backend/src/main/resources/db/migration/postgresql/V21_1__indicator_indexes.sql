create index indicator_by_objective on indicator (objective_id);
create index indicator_by_program on indicator (program_id);
create index indicator_focus_area_by_focus_area on indicator_focus_area (focus_area_id);
create index indicator_municipality_by_municipality on indicator_municipality (municipality_id);
create index indicator_value_evidence_by_source on indicator_value_evidence (source_id);
