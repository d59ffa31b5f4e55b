create index agenda_item_search on agenda_item using gin (search_text gin_trgm_ops);
