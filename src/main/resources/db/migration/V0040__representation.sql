-- Who may act for whom: on which legal basis, how far, from when to when, and who has checked it.

-- A body that the council has appointed, with several people of its own who act.
create table organisation (
  id bigint generated always as identity primary key,
  council_id bigint not null references council,
  reference text not null unique check (reference ~ '^G-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$'),
  name text not null check (length(name) between 1 and 200),
  unique (council_id, name),
  unique (council_id, id)
);

create table organisation_member (
  council_id bigint not null,
  organisation_id bigint not null,
  person_id bigint not null,
  from_on date not null,
  until_on date check (until_on >= from_on),
  primary key (organisation_id, person_id, from_on),
  foreign key (council_id, organisation_id) references organisation (council_id, id),
  foreign key (council_id, person_id) references person (council_id, id)
);
create index organisation_member_person on organisation_member (person_id);

create table representation (
  id bigint generated always as identity primary key,
  council_id bigint not null references council,
  reference text not null unique check (reference ~ '^H-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$'),
  -- One key for each form that asks: sending it again finds this row.
  form_key text check (form_key ~ '^[0-9A-Za-z_-]{20,60}$'),
  -- The person it is about. Whoever asks to act only types who it is; an officer then says which person that is.
  person_id bigint,
  person_typed text check (length(person_typed) between 1 and 200),
  number_typed text check (length(number_typed) <= 60),
  -- Who acts: a person, or an organisation with its people.
  representative_id bigint,
  organisation_id bigint,
  basis text check (basis in
    ('NOMINATED', 'DEPUTY', 'ATTORNEY', 'AGREED', 'SUITABLE_PERSON', 'ADVOCATE', 'APPOINTEE')),
  scopes text[] not null default '{}'
    check (scopes <@ array['SEE_MONEY', 'SEND_RECEIPTS', 'ASK_FOR_CHANGES', 'DECIDE', 'FIND_PAS']),
  starts_on date,
  ends_on date check (ends_on >= starts_on),
  review_on date,
  state text not null check (state in ('DRAFT', 'ASKED', 'BEING_CHECKED', 'ACTIVE', 'ENDED', 'REFUSED')),
  -- What the asker said, and why it was refused or ended.
  note text check (length(note) <= 1000),
  reason text check (length(reason) <= 1000),
  asked_at timestamptz not null,
  decided_at timestamptz,
  decided_by bigint references person,
  ended_at timestamptz,
  version integer not null default 0,
  foreign key (council_id, person_id) references person (council_id, id),
  foreign key (council_id, representative_id) references person (council_id, id),
  foreign key (council_id, organisation_id) references organisation (council_id, id),
  unique (representative_id, form_key),
  check ((representative_id is null) <> (organisation_id is null)),
  check (person_id is null or person_id <> representative_id),
  check (state in ('DRAFT', 'ASKED', 'REFUSED', 'ENDED') or person_id is not null),
  check (state <> 'ACTIVE' or basis is not null),
  check (state <> 'ACTIVE' or starts_on is not null),
  check (state not in ('ENDED', 'REFUSED') or reason is not null),
  -- The Department for Work and Pensions appoints for benefits; that is no authority over a direct payment.
  check (basis is distinct from 'APPOINTEE' or scopes = '{}'),
  -- An advocate speaks for somebody for a time.
  check (not (basis = 'ADVOCATE' and state = 'ACTIVE') or ends_on is not null)
);
create index representation_person on representation (person_id);
create index representation_representative on representation (representative_id) where state = 'ACTIVE';
create index representation_organisation on representation (organisation_id) where state = 'ACTIVE';
create index representation_queue on representation (council_id, asked_at) where state in ('ASKED', 'BEING_CHECKED');
create index representation_due on representation (ends_on, review_on) where state = 'ACTIVE';

-- The four conditions of section 31 or the five of section 32 of the Care Act 2014, as an officer answered them.
create table representation_condition (
  council_id bigint not null references council,
  representation_id bigint not null references representation,
  number smallint not null check (number between 1 and 5),
  met boolean not null,
  answered_on date not null,
  primary key (representation_id, number)
);

-- What an officer has seen, in words: never a copy, and never more than needed.
create table representation_evidence (
  id bigint generated always as identity primary key,
  council_id bigint not null references council,
  representation_id bigint not null references representation,
  what text not null check (length(what) between 1 and 300),
  seen_on date not null,
  seen_by bigint not null references person
);
create index representation_evidence_of on representation_evidence (representation_id);

-- A code by which a person lets somebody of their choice act for them.
create table invitation (
  id bigint generated always as identity primary key,
  council_id bigint not null references council,
  person_id bigint not null,
  form_key text not null check (form_key ~ '^[0-9A-Za-z_-]{20,60}$'),
  -- For the person's own list: whom they mean to give the code to.
  meant_for text check (length(meant_for) <= 200),
  scopes text[] not null default '{}'
    check (scopes <@ array['SEE_MONEY', 'SEND_RECEIPTS', 'ASK_FOR_CHANGES', 'DECIDE', 'FIND_PAS']),
  end_answered boolean not null default false,
  ends_on date,
  state text not null check (state in ('DRAFT', 'OPEN', 'ACCEPTED', 'DECLINED', 'CANCELLED')),
  -- Gone as soon as it has been used, declined or cancelled.
  code text unique check (code ~ '^[2-9A-HJKMNP-Z]{12}$'),
  created_at timestamptz not null,
  expires_at timestamptz,
  representation_id bigint references representation,
  foreign key (council_id, person_id) references person (council_id, id),
  unique (person_id, form_key),
  check (state <> 'OPEN' or (code is not null and expires_at is not null)),
  check (state in ('DRAFT', 'OPEN') or code is null)
);
create index invitation_person on invitation (person_id, id);

-- Codes that were typed and did not fit: too many in an hour, and nobody listens for a while.
create table invitation_attempt (
  person_id bigint not null references person,
  at timestamptz not null
);
create index invitation_attempt_person on invitation_attempt (person_id, at);

-- A form's key belongs to whoever fills the form in: somebody else's key is, to everybody else, one that nobody has used.
alter table receipt drop constraint receipt_form_key_key;
alter table receipt add unique (person_id, form_key);

-- Pages that a person keeps from those whom they have let act.
create table private_page (
  council_id bigint not null references council,
  person_id bigint not null references person,
  page text not null check (page in ('statement', 'receipts', 'messages')),
  primary key (person_id, page)
);
