create index agreement_search on agreement using gin (search_text gin_trgm_ops);
