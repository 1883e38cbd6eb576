-- Who may sign in, and who is. An identity is somebody who can prove to be the same as before; it has no name and no
-- address. It belongs to no school, for somebody may work at several. At a school an account says which person it is.

create table identity (
  id uuid primary key,
  created_at timestamptz not null
);

create table passkey (
  id text primary key, -- base64url, chosen by the device
  identity_id uuid not null references identity on delete cascade,
  label text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  backed_up boolean not null,
  created_at timestamptz not null,
  used_at timestamptz
);
create index passkey_identity on passkey (identity_id);

create table password (
  identity_id uuid primary key references identity on delete cascade,
  line text not null, -- settings, salt and hash of argon2id
  changed_at timestamptz not null
);

-- Who an issuer says it is; the subject under a name of ours, for it can be an address.
create table federated (
  issuer text not null,
  subject bytea not null,
  identity_id uuid not null references identity on delete cascade,
  primary key (issuer, subject)
);

-- How often something was tried; network addresses and accounts only under names that change every day.
create table attempt (
  name bytea primary key,
  count integer not null,
  until timestamptz not null
);
create index attempt_until on attempt (until);

-- The secret from which the keys of sign-in come, wrapped by the key that lies outside the database.
create table sign_in_secret (
  one boolean primary key default true check (one),
  wrapped bytea not null
);

create table account (
  school_id uuid not null,
  person_id uuid not null,
  identity_id uuid not null references identity,
  linked_by text not null check (linked_by in ('email', 'oidc', 'set-up')),
  linked_at timestamptz not null,
  primary key (school_id, person_id)
);
create index account_identity on account (school_id, identity_id);
select protect_tenant('account');

create table session (
  school_id uuid not null,
  token_hash bytea not null,
  id uuid not null, -- by which its owner can end it from elsewhere
  person_id uuid not null,
  method text not null check (method in ('email', 'oidc', 'passkey', 'password', 'set-up')),
  device text not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  idle_seconds integer not null,
  ends_at timestamptz not null,
  primary key (school_id, token_hash),
  unique (school_id, id),
  foreign key (school_id, person_id) references account on delete cascade
);
create index session_person on session (school_id, person_id);
create index session_ends on session (school_id, ends_at);
select protect_tenant('session');

-- What must be remembered between two steps of signing in; taken out once, by the browser that began.
create table challenge (
  school_id uuid not null,
  name_hash bytea not null,
  kind text not null check (kind in ('email', 'oidc', 'passkey-make', 'passkey-use')),
  browser_hash bytea not null,
  sealed bytea not null,
  ends_at timestamptz not null,
  primary key (school_id, name_hash)
);
create index challenge_ends on challenge (school_id, ends_at);
select protect_tenant('challenge');

create table sign_in_settings (
  school_id uuid primary key,
  passwords boolean not null,
  issuer text,
  client_id text,
  sealed_secret bytea,
  trusted_issuer boolean not null,
  check ((issuer is null) = (client_id is null) and (issuer is null) = (sealed_secret is null))
);
select protect_tenant('sign_in_settings');

-- Does away with an identity, with its passkeys and password, when no account of any school needs it any more. The
-- program sees accounts of one school only, so it can't look; the foreign key does, and row-level security leaves it free to.
create function forget_identity(who uuid) returns boolean
  language plpgsql
as $$
begin
  delete from identity where id = who;
  return true;
exception
  when foreign_key_violation then
    return false;
end
$$;
