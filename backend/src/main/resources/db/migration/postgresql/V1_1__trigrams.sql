-- Words inside names are found by trigrams; H2 has no counterpart and scans.
create extension if not exists pg_trgm;
create index focus_area_search on focus_area using gin (search_text gin_trgm_ops);
create index organization_search on organization using gin (search_text gin_trgm_ops);
create index program_search on program using gin (search_text gin_trgm_ops);
create index partnership_search on partnership using gin (search_text gin_trgm_ops);
create index visit_search on visit using gin (search_text gin_trgm_ops);
