-- The record (docs/subsystems/record.md): events of a school in a chain that can be added to and never changed.

-- The end of each school's chain, and the school's key, wrapped by the master key. Whoever adds locks this row first.
create table record_chain (
  school_id uuid primary key,
  register_id uuid not null, -- the stream of the record's own events, such as "erased"
  school_key bytea not null,
  sequence bigint not null,
  hash bytea not null check (length(hash) = 32)
);
select protect_tenant('record_chain');
-- Work for all schools (verify, a new master key) goes through them one by one: outside a school their chains can be listed.
create policy listing on record_chain for select using (current_school() is null);

-- The streams, with the key of each, wrapped by the key of the school; null once the stream was erased.
create table record_stream (
  school_id uuid not null references record_chain,
  stream_id uuid not null,
  kind text not null,
  stream_key bytea,
  primary key (school_id, stream_id)
);
select protect_tenant('record_stream');

create table record_event (
  school_id uuid not null,
  sequence bigint not null,
  stream_id uuid not null,
  type text not null,
  version smallint not null,
  hour timestamptz not null,
  payload bytea not null,
  hash bytea not null check (length(hash) = 32),
  primary key (school_id, sequence),
  foreign key (school_id, stream_id) references record_stream
);
create index record_event_stream on record_event (school_id, stream_id, sequence);
select protect_tenant('record_event');

-- Signed ends of the chain; copies can be kept outside.
create table record_checkpoint (
  school_id uuid not null references record_chain,
  sequence bigint not null,
  hash bytea not null check (length(hash) = 32),
  time timestamptz not null,
  public_key bytea not null check (length(public_key) = 32),
  signature bytea not null check (length(signature) = 64),
  primary key (school_id, sequence)
);
select protect_tenant('record_checkpoint');

-- The program adds. It moves the head and destroys keys, and changes nothing else.
revoke update, delete, truncate on record_event, record_checkpoint from deelwijs_app;
revoke update, delete, truncate on record_chain, record_stream from deelwijs_app;
grant update (school_key, sequence, hash) on record_chain to deelwijs_app;
grant update (stream_key) on record_stream to deelwijs_app;
