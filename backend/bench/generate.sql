-- Fills an empty PostgreSQL database of Enlace for measurements: 600 municipalities, 300 partnerships, 200,000 visits
-- with 600,000 agenda items and 2,000,000 participants, of whom 50,000 are persons by name, 600 commitments and 1,000 outcomes.
-- Start Enlace once without a sample (it makes the tables), stop it, then:
-- psql -v ON_ERROR_STOP=1 -f backend/bench/generate.sql <database>
-- With -v visits=100000 there are half as many visits, agenda items and participants.
-- The same rows each time. A name in seven carries an accent, as names do.

\if :{?visits}
\else
    \set visits 200000
\endif
\timing off
\set QUIET on
set synchronous_commit = off;
set maintenance_work_mem = '256MB';

begin;

-- Ids ascend with n, as those that the application makes ascend with time.
create function pg_temp.id(kind integer, n bigint) returns uuid language sql immutable as $$
    select ('019b00' || lpad(to_hex(kind), 2, '0') || '-' || lpad(to_hex((n >> 12) & 65535), 4, '0') || '-7'
        || lpad(to_hex(n & 4095), 3, '0') || '-8000-' || lpad(to_hex(n), 12, '0'))::uuid
$$;

create function pg_temp.name(n bigint) returns text language sql immutable as $$
    select (array['San Marcos', 'Santa Rosa', 'Colón', 'Villa Nueva', 'El Progreso', 'La Unión', 'San Miguelito'])[n % 7 + 1]
        || ' ' || (array['del Norte', 'del Sur', 'Marroquín', 'de la Sierra', 'de la Costa'])[n / 7 % 5 + 1] || ' ' || n
$$;

create function pg_temp.folded(name text) returns text language sql immutable as $$
    select translate(lower(name), 'áéíóúñ-', 'aeioun ')
$$;

insert into organization (id, version, code, created_at, updated_at, coordinates_approximate, country, kind, latitude,
                          longitude, name, region, sort_name, sort_date, search_text)
select pg_temp.id(1, n), 0, 'municipality-' || n, now(), now(), false,
       (array['US', 'SV', 'GT', 'PA', 'HN', 'MX'])[n % 6 + 1], 'MUNICIPALITY', 8 + n % 25, -120 + n % 40,
       pg_temp.name(n), 'Region ' || n % 40, pg_temp.folded(pg_temp.name(n)), '9999-12-31/9999-12-31',
       pg_temp.folded(pg_temp.name(n)) || ' municipality ' || n
from generate_series(1, 600) n;

insert into program (id, version, code, created_at, updated_at, published, status, title_en, title_es, sort_name, sort_date,
                     search_text)
select pg_temp.id(2, n), 0, 'program-' || n, now(), now(), true, 'IMPLEMENTATION', 'Program ' || n, 'Programa ' || n,
       'program ' || n, '9999-12-31/9999-12-31', 'program ' || n || ' programa ' || n
from generate_series(1, 5) n;

insert into partnership (id, version, code, created_at, updated_at, form, status, program_id, title_en, title_es, sort_name,
                         sort_date, search_text)
select pg_temp.id(3, n), 0, 'partnership-' || n, now(), now(), 'PROJECT_PARTNERSHIP', 'ACTIVE', pg_temp.id(2, n % 5 + 1),
       pg_temp.name(n) || ' and ' || pg_temp.name(n + 300), pg_temp.name(n) || ' y ' || pg_temp.name(n + 300),
       pg_temp.folded(pg_temp.name(n)), '9999-12-31/9999-12-31',
       pg_temp.folded(pg_temp.name(n) || ' ' || pg_temp.name(n + 300)) || ' partnership ' || n
from generate_series(1, 300) n;

insert into party (partnership_id, position, organization_id, role)
select pg_temp.id(3, n), side, pg_temp.id(1, n + 300 * side), (array['RESOURCE', 'PEER'])[side + 1]
from generate_series(1, 300) n, generate_series(0, 1) side;

-- A visit a year and month apart from the next, every third stated by its month only; odd ones go to the resource city.
create temporary table plan on commit drop as
select n, pg_temp.id(4, n) as id, n % 300 + 1 as pair, first, last, stated, n % 2 as inward
from generate_series(1, :visits) n,
     lateral (select date '2005-01-01' + (n * 37 % 7000)::integer as day) on_day,
     lateral (select case when n % 3 = 0 then date_trunc('month', day)::date else day end as first,
                     case when n % 3 = 0 then (date_trunc('month', day) + interval '1 month - 1 day')::date else day end as last,
                     to_char(day, case when n % 3 = 0 then 'YYYY-MM' else 'YYYY-MM-DD' end) as stated) term;

insert into visit (id, version, code, created_at, updated_at, kind, status, direction, start_earliest, start_latest,
                   start_stated, end_earliest, end_latest, end_stated, declared_delegation_size, place_id, title_en, title_es,
                   sort_name, sort_date, search_text)
select id, 0, 'visit-' || n, now(), now(), (array['EXCHANGE', 'STUDY_TOUR', 'TECHNICAL_ASSISTANCE', 'TRAINING'])[n % 4 + 1],
       (array['COMPLETED', 'COMPLETED', 'COMPLETED', 'PLANNED', 'CANCELLED'])[n % 5 + 1],
       (array['TO_PEER', 'TO_RESOURCE'])[inward + 1], first, last, stated, first, last, stated, 10,
       pg_temp.id(1, pair + 300 * (1 - inward)), 'Visit ' || n || ' to ' || pg_temp.name(pair),
       'Visita ' || n || ' a ' || pg_temp.name(pair), pg_temp.folded('visit ' || n || ' to ' || pg_temp.name(pair)),
       first || '/' || last,
       pg_temp.folded('visit ' || n || ' to ' || pg_temp.name(pair) || ' visita a ' || pg_temp.name(pair))
from plan;

insert into visit_partnership (visit_id, partnership_id) select id, pg_temp.id(3, pair) from plan;
insert into visit_host (visit_id, organization_id) select id, pg_temp.id(1, pair + 300 * (1 - inward)) from plan;
insert into visit_sender (visit_id, organization_id) select id, pg_temp.id(1, pair + 300 * inward) from plan;

insert into agreement (id, version, code, created_at, updated_at, kind, partnership_id, signed_earliest, signed_latest,
                       signed_stated, status, survives_program, title_en, sort_name, sort_date, search_text)
select pg_temp.id(8, n), 0, 'agreement-' || n, now(), now(), 'MOU', pg_temp.id(3, n), '2006-01-01', '2006-01-31', '2006-01',
       'SIGNED', false, 'Agreement ' || n, 'agreement ' || n, '2006-01-01/2006-01-31', 'agreement ' || n
from generate_series(1, 300) n;

insert into commitment (id, version, code, created_at, updated_at, agreement_id, comparator, due_earliest, due_latest,
                        due_stated, metric, quantity, text_en, sort_name, sort_date, search_text)
select pg_temp.id(9, n), 0, 'commitment-' || n, now(), now(), pg_temp.id(8, n % 300 + 1), 'AT_LEAST', '2024-12-31',
       '2024-12-31', '2024-12-31', (array['VISITS_OUT', 'PEOPLE_TRAINED'])[n % 2 + 1], n, 'Commitment ' || n,
       'commitment ' || n, '2024-12-31/2024-12-31', 'commitment ' || n
from generate_series(1, 600) n;

insert into outcome (id, version, code, created_at, updated_at, kind, title_en, verification, sort_name, sort_date, search_text)
select pg_temp.id(10, n), 0, 'outcome-' || n, now(), now(), 'PLAN_APPROVED', 'Outcome ' || n, 'CLAIMED', 'outcome ' || n,
       '9999-12-31/9999-12-31', 'outcome ' || n
from generate_series(1, 1000) n;

insert into contribution (outcome_id, position, visit_id) select pg_temp.id(10, n), 0, pg_temp.id(4, n) from generate_series(1, 1000) n;

insert into person (id, version, code, created_at, updated_at, given_names, family_names, sex, sort_name, sort_date,
                    search_text)
select pg_temp.id(5, n), 0, 'person-' || n, now(), now(), 'María ' || n, pg_temp.name(n),
       (array['FEMALE', 'MALE', 'NOT_KNOWN'])[n % 3 + 1], pg_temp.folded('María ' || n || ' ' || pg_temp.name(n)),
       '9999-12-31/9999-12-31', pg_temp.folded('María ' || n || ' ' || pg_temp.name(n)) || ' person ' || n
from generate_series(1, 50000) n;

insert into participant (id, version, code, created_at, updated_at, attendance, headcount, organization_id, person_id,
                         publication, role, side, visit_id, position_title_en, position_title_es, sort_name, sort_date,
                         search_text)
select pg_temp.id(6, plan.n * 10 + seat), 0, 'participant-' || plan.n || '-' || seat, now(), now(), 'ATTENDED', 1,
       pg_temp.id(1, pair + 300 * inward), person.id, 'NOBODY', 'DELEGATE', 'SENDING', plan.id, 'Officer', 'Oficial',
       person.sort_name, first || '/' || last, person.search_text
from plan
cross join generate_series(0, 9) seat
join person on person.id = pg_temp.id(5, (plan.n * 10 + seat) % 50000 + 1);

insert into agenda_item (id, version, code, created_at, updated_at, kind, position, visit_day, starts, title_en, title_es,
                         visit_id, sort_name, sort_date, search_text)
select pg_temp.id(7, n * 3 + item), 0, 'agenda-item-' || n || '-' || item, now(), now(),
       (array['MEETING', 'SITE_VISIT', 'PRESENTATION'])[item + 1], item, 1, time '09:00' + item * interval '2 hours',
       'Community policing, part ' || item, 'Policía comunitaria, parte ' || item, id, 'community policing part ' || item,
       first || '/' || last, 'community policing part ' || item || ' policia comunitaria parte'
from plan, generate_series(0, 2) item;

commit;
vacuum analyze;
