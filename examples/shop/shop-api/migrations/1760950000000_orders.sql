-- Up Migration
create table orders (
  id uuid primary key default gen_random_uuid(),
  state text not null check (state in ('unpaid', 'paid', 'sent', 'expired')),
  total_cents integer not null check (total_cents >= 0),
  created_at timestamptz not null default now()
);
create index orders_unpaid on orders (created_at) where state = 'unpaid';

-- Down Migration
drop table orders;
