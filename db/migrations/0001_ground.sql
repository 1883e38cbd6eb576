-- The role under which the program works: it owns nothing, so row-level security holds for it. It can't log in;
-- on a server the program's login is made a member of it. Roles belong to the whole server, so it may be there already.
do $$
begin
  create role deelwijs_app nologin;
exception
  when duplicate_object or unique_violation then null;
end
$$;

-- Tables that come later may be used by the program; what it may not do, their own migration takes away.
alter default privileges in schema public grant select, insert, update, delete on tables to deelwijs_app;
alter default privileges in schema public grant usage on sequences to deelwijs_app;
grant usage on schema public to deelwijs_app;
grant select on migration to deelwijs_app;

-- The school for which this transaction works; null when it works for none.
create function current_school() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('deelwijs.school', true), '')::uuid;

-- Makes a table one of schools: outside asSchool it looks empty, inside only that school's rows exist.
create function protect_tenant(tenant_table regclass) returns void
  language plpgsql
as $$
begin
  execute format('alter table %s enable row level security', tenant_table);
  execute format('alter table %s force row level security', tenant_table);
  execute format(
    'create policy school on %s using (school_id = current_school()) with check (school_id = current_school())',
    tenant_table
  );
end
$$;
