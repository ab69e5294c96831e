-- Receipts: a draft that is saved as it goes, its files by content hash, and the receipt once it is sent.

create table receipt (
  id bigint generated always as identity primary key,
  council_id bigint not null references council,
  person_id bigint not null,
  -- One key per form: sending it again finds this row and answers with the same reference.
  form_key text not null unique check (form_key ~ '^[0-9A-Za-z_-]{20,60}$'),
  reference text unique check (reference ~ '^R-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$'),
  state text not null check (state in ('DRAFT', 'SENT', 'BEING_CHECKED', 'NEEDS_YOU', 'ACCEPTED', 'NOT_ACCEPTED')),
  -- What the person chose or typed so far; empty while it is a draft.
  category text check (category ~ '^[A-Z_]{2,40}$'),
  note text check (length(note) <= 1000),
  amount_pence bigint check (amount_pence > 0),
  spent_on date,
  payment_id bigint references payment,
  payment_answer text check (payment_answer in ('CHOSEN', 'NONE_OF_THESE')),
  reason text check (length(reason) <= 1000),
  started_at timestamptz not null,
  sent_at timestamptz,
  decided_at timestamptz,
  decided_by bigint references person,
  version integer not null default 0,
  foreign key (council_id, person_id) references person (council_id, id),
  check (state = 'DRAFT' or (reference is not null and sent_at is not null and amount_pence is not null
    and spent_on is not null and category is not null)),
  check (state not in ('NEEDS_YOU', 'NOT_ACCEPTED') or reason is not null)
);
create index receipt_person on receipt (person_id, id);
create index receipt_queue on receipt (council_id, sent_at) where state in ('SENT', 'BEING_CHECKED');

create table receipt_file (
  id bigint generated always as identity primary key,
  council_id bigint not null references council,
  receipt_id bigint not null references receipt,
  position smallint not null check (position between 1 and 5),
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  media_type text not null check (media_type in ('image/jpeg', 'image/png', 'application/pdf')),
  bytes integer not null check (bytes between 1 and 10485760),
  pages integer not null default 1,
  unique (receipt_id, position)
);
