-- What the portal tells a person, by the key of a text: read in whatever language they read today.

create table notice (
  id bigint generated always as identity primary key,
  council_id bigint not null references council,
  person_id bigint not null references person,
  reference text not null unique check (reference ~ '^N-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$'),
  key text not null check (key ~ '^[a-z][a-zA-Z]{1,40}$'),
  -- The arguments of the text, each with its kind in front: t for words, d for a day.
  arguments jsonb not null default '{}',
  at timestamptz not null,
  read_at timestamptz,
  -- Not shown to those who act for the person.
  hidden boolean not null default false
);
create index notice_person on notice (person_id, id desc);
create index notice_unread on notice (person_id) where read_at is null;
