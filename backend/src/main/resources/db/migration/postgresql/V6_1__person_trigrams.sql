create index person_search on person using gin (search_text gin_trgm_ops);
