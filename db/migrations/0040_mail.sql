-- Mail that has to go out: written in the same transaction as its cause, sent later, kept a while as a status.

create table mail (
  school_id uuid not null,
  id uuid not null,
  kind text not null, -- which letter, for administrators
  sealed bytea, -- to whom and what; gone once it has been sent or never will be
  state text not null check (state in ('waiting', 'sending', 'sent', 'failed', 'expired')),
  attempts integer not null,
  problem text, -- code of the last failure
  created_at timestamptz not null,
  ends_at timestamptz not null, -- of no use after this
  settled_at timestamptz,
  primary key (school_id, id)
);
create index mail_settled on mail (school_id, settled_at);
select protect_tenant('mail');

-- Which mail is due, over all schools: ids only. A row here means that it still has to go.
create table mail_due (
  school_id uuid not null,
  mail_id uuid not null,
  due_at timestamptz not null,
  lease uuid, -- who is sending it
  leased_until timestamptz,
  primary key (school_id, mail_id)
);
create index mail_due_at on mail_due (due_at);
