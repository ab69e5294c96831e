-- Councils, their dated settings, and people with their sign-ins. Every row knows its council.

create table council (
  id bigint generated always as identity primary key,
  code text not null unique check (code ~ '^[a-z][a-z0-9-]{1,30}$')
);

-- One row per setting and day from which it counts: a figure that a council changes keeps its history.
create table council_setting (
  council_id bigint not null references council,
  key text not null check (key ~ '^[a-z][a-z0-9.-]{1,60}$'),
  valid_from date not null,
  value text not null check (length(value) <= 4000),
  source text not null check (length(source) between 1 and 400),
  primary key (council_id, key, valid_from)
);

create table person (
  id bigint generated always as identity primary key,
  council_id bigint not null references council,
  -- The number that the council's own case system gives a person; feeds know people by it.
  council_number text not null check (length(council_number) between 1 and 40),
  reference text not null unique check (reference ~ '^P-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$'),
  name text not null check (length(name) between 1 and 200),
  language text check (language in ('en', 'pl', 'pa', 'ur', 'ar', 'ro', 'ti', 'gu')),
  reading_mode text check (reading_mode in ('standard', 'easy-read')),
  unique (council_id, council_number),
  unique (council_id, id)
);

-- Which Keycloak subject is which person.
create table sign_in (
  subject text primary key check (length(subject) between 1 and 255),
  council_id bigint not null,
  person_id bigint not null,
  foreign key (council_id, person_id) references person (council_id, id)
);
create index sign_in_person on sign_in (person_id);

-- Append-only: the application's role may insert and read, nothing else.
create table audit_entry (
  id bigint generated always as identity primary key,
  council_id bigint not null references council,
  at timestamptz not null,
  who text not null check (length(who) between 1 and 255),
  who_person_id bigint references person,
  about_person_id bigint references person,
  basis text check (length(basis) <= 40),
  action text not null check (action ~ '^[a-z][a-z-]{1,60}$'),
  object text not null check (length(object) <= 200),
  reason text check (length(reason) <= 2000)
);
create index audit_entry_about on audit_entry (about_person_id, id);
