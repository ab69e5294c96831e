-- Accounts of every kind, the money promised, and one ledger for all providers.

create table account (
  id bigint generated always as identity primary key,
  council_id bigint not null references council,
  person_id bigint not null,
  reference text not null unique check (reference ~ '^A-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$'),
  opened_on date not null,
  closed_on date check (closed_on >= opened_on),
  foreign key (council_id, person_id) references person (council_id, id),
  unique (council_id, id)
);
create index account_person on account (person_id);

-- Who holds the money, and since when. A change of provider is a new row; the ledger below does not notice.
create table account_provider (
  id bigint generated always as identity primary key,
  council_id bigint not null,
  account_id bigint not null,
  kind text not null check (kind in ('CARD', 'MANAGED', 'ISF', 'CREDIT_UNION', 'BANK')),
  provider text not null check (length(provider) between 1 and 100),
  -- How the provider's files name the account: an IBAN, a sort code and number, or the provider's own id.
  provider_number text not null check (length(provider_number) between 1 and 60),
  valid_from date not null,
  foreign key (council_id, account_id) references account (council_id, id),
  unique (council_id, provider, provider_number),
  unique (account_id, valid_from)
);

-- What the council pays each period, and the person's own part. Dated: reassessed at least every April.
create table account_funding (
  council_id bigint not null,
  account_id bigint not null,
  valid_from date not null,
  council_part_pence bigint not null check (council_part_pence >= 0),
  own_part_pence bigint not null check (own_part_pence >= 0),
  -- What the support plan says the money is for: names of spending categories.
  purposes text[] not null default '{}',
  primary key (account_id, valid_from),
  foreign key (council_id, account_id) references account (council_id, id)
);

-- Each file that was accepted, so that a replay changes nothing.
create table feed_file (
  id bigint generated always as identity primary key,
  council_id bigint not null references council,
  provider text not null check (length(provider) between 1 and 100),
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  name text not null check (length(name) between 1 and 255),
  accepted_at timestamptz not null,
  lines_added integer not null check (lines_added >= 0),
  lines_known integer not null check (lines_known >= 0),
  lines_set_aside integer not null check (lines_set_aside >= 0),
  unique (council_id, content_hash)
);

create table payment (
  id bigint generated always as identity primary key,
  council_id bigint not null,
  account_id bigint not null,
  feed_file_id bigint not null references feed_file,
  -- The provider's own id of the line: the same line in another file is the same line.
  provider text not null,
  provider_line text not null check (length(provider_line) between 1 and 140),
  day date not null,
  amount_pence bigint not null check (amount_pence <> 0),
  payee text not null check (length(payee) <= 140),
  category text not null check (category ~ '^[A-Z_]{2,40}$'),
  evidence text not null check (evidence in
    ('NOT_NEEDED', 'NEEDED', 'SENT', 'BEING_CHECKED', 'NEEDS_YOU', 'ACCEPTED', 'NOT_ACCEPTED')),
  receipt_reference text check (receipt_reference ~ '^R-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$'),
  foreign key (council_id, account_id) references account (council_id, id),
  unique (account_id, provider, provider_line)
);
create index payment_statement on payment (account_id, day, id) include (amount_pence);
create index payment_asked on payment (account_id, day) where evidence in ('NEEDED', 'NEEDS_YOU');

-- What the provider said was in the account, and when.
create table account_balance (
  council_id bigint not null,
  account_id bigint not null,
  as_at timestamptz not null,
  amount_pence bigint not null,
  source text not null check (length(source) between 1 and 100),
  feed_file_id bigint not null references feed_file,
  primary key (account_id, as_at),
  foreign key (council_id, account_id) references account (council_id, id)
);

-- A line for an account that nobody knows: kept and listed, never lost.
create table line_set_aside (
  id bigint generated always as identity primary key,
  council_id bigint not null references council,
  feed_file_id bigint not null references feed_file,
  line_number integer not null check (line_number > 0),
  account_number text not null check (length(account_number) <= 60),
  day date not null,
  amount_pence bigint not null,
  payee text not null check (length(payee) <= 140)
);
