import type { Client } from 'pg';

/** What pg_catalog says of our schema, as far as the rules of scale-out.md speak of it. */
export interface Catalog {
  readonly tables: readonly {
    table: string;
    kind: string;
    enabled: boolean;
    forced: boolean;
    options: string[] | null;
  }[];
  readonly columns: readonly {
    table: string;
    column: string;
    type: string;
    notNull: boolean;
    identity: string;
    generated: boolean;
    fallback: string | null;
  }[];
  /** Primary, unique and exclusion indexes; an expression stands as null among the columns. */
  readonly uniques: readonly { table: string; index: string; primary: boolean; columns: (string | null)[] }[];
  readonly foreignKeys: readonly {
    name: string;
    table: string;
    columns: string[];
    parent: string;
    parentColumns: string[];
    onDelete: string;
    onUpdate: string;
  }[];
  readonly checks: readonly { table: string; name: string; definition: string }[];
  readonly policies: readonly {
    table: string;
    policy: string;
    roles: string[];
    command: string;
    permissive: string;
    using: string | null;
    check: string | null;
  }[];
  /** Triggers, rules, parents and SECURITY DEFINER functions: there are none. */
  readonly oddities: readonly string[];
  readonly roles: readonly {
    role: string;
    superuser: boolean;
    bypass: boolean;
    creates: boolean;
    replicates: boolean;
    inherits: boolean;
    login: boolean;
  }[];
  readonly memberships: readonly { role: string; member: string }[];
  /** Privileges on tables (column null) and columns; grantee `PUBLIC` is everyone. The owner's own are left out. */
  readonly grants: readonly { table: string; column: string | null; grantee: string; privilege: string }[];
  readonly schemaGrants: readonly { grantee: string; privilege: string }[];
}

/** Reads the catalog over one connection, within its transaction if it has one. */
export async function readCatalog(client: Client): Promise<Catalog> {
  const rows = async <Key extends keyof Catalog>(_: Key, sql: string) =>
    (await client.query(sql)).rows as unknown as Catalog[Key];
  const names = (owner: string, keys: string) =>
    `(select array_agg(a.attname::text order by k.at) from unnest(${keys}) with ordinality k(num, at)
       left join pg_attribute a on a.attrelid = ${owner} and a.attnum = k.num and k.num > 0)`;
  return {
    tables: await rows(
      'tables',
      `select relname as "table", relkind::text as kind, relrowsecurity as enabled, relforcerowsecurity as forced,
         reloptions as options
       from pg_class where relnamespace = 'public'::regnamespace and relkind not in ('i', 'I', 't', 'c') order by relname`,
    ),
    columns: await rows(
      'columns',
      `select c.relname as "table", a.attname as "column", format_type(a.atttypid, a.atttypmod) as type,
         a.attnotnull as "notNull", a.attidentity::text as identity, a.attgenerated <> '' as generated,
         pg_get_expr(d.adbin, d.adrelid) as fallback
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname, a.attnum`,
    ),
    uniques: await rows(
      'uniques',
      `select c.relname as "table", n.relname as index, i.indisprimary as primary, ${names('c.oid', 'i.indkey')} as columns
       from pg_index i join pg_class c on c.oid = i.indrelid join pg_class n on n.oid = i.indexrelid
       where c.relnamespace = 'public'::regnamespace and (i.indisunique or i.indisexclusion) order by 1, 2`,
    ),
    foreignKeys: await rows(
      'foreignKeys',
      `select x.conname as name, c.relname as "table", ${names('x.conrelid', 'x.conkey')} as columns,
         p.relname as parent, ${names('x.confrelid', 'x.confkey')} as "parentColumns",
         x.confdeltype::text as "onDelete", x.confupdtype::text as "onUpdate"
       from pg_constraint x join pg_class c on c.oid = x.conrelid join pg_class p on p.oid = x.confrelid
       where x.contype = 'f' and c.relnamespace = 'public'::regnamespace order by c.relname, x.conname`,
    ),
    checks: await rows(
      'checks',
      `select c.relname as "table", x.conname as name, pg_get_expr(x.conbin, x.conrelid) as definition
       from pg_constraint x join pg_class c on c.oid = x.conrelid
       where x.contype = 'c' and c.relnamespace = 'public'::regnamespace order by 1, 2`,
    ),
    policies: await rows(
      'policies',
      `select tablename as "table", policyname as policy, roles::text[] as roles, cmd as command, permissive,
         qual as using, with_check as check
       from pg_policies where schemaname = 'public' order by 1, 2`,
    ),
    oddities: (
      await client.query<{ oddity: string }>(
        `select format('trigger %s on %s', t.tgname, c.relname) as oddity
           from pg_trigger t join pg_class c on c.oid = t.tgrelid
           where c.relnamespace = 'public'::regnamespace and not t.tgisinternal
         union all select format('rule %s on %s', r.rulename, c.relname)
           from pg_rewrite r join pg_class c on c.oid = r.ev_class
           where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
         union all select format('%s inherits from %s', i.inhrelid::regclass, i.inhparent::regclass)
           from pg_inherits i join pg_class c on c.oid = i.inhrelid
           where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
         union all select format('function %s is SECURITY DEFINER', p.proname)
           from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef
         order by 1`,
      )
    ).rows.map((row) => row.oddity),
    roles: await rows(
      'roles',
      `select rolname as role, rolsuper as superuser, rolbypassrls as bypass, rolcreaterole or rolcreatedb as creates,
         rolreplication as replicates, rolinherit as inherits, rolcanlogin as login
       from pg_roles where rolname like 'stipple%' order by 1`,
    ),
    memberships: await rows(
      'memberships',
      `select r.rolname as role, m.rolname as member from pg_auth_members g
       join pg_roles r on r.oid = g.roleid join pg_roles m on m.oid = g.member where m.rolname like 'stipple%' order by 1, 2`,
    ),
    grants: await rows(
      'grants',
      `select c.relname as "table", null as "column", coalesce(r.rolname, 'PUBLIC') as grantee, g.privilege_type as privilege
         from pg_class c cross join lateral aclexplode(c.relacl) g left join pg_roles r on r.oid = g.grantee
         where c.relnamespace = 'public'::regnamespace and g.grantee <> c.relowner
       union all select c.relname, a.attname, coalesce(r.rolname, 'PUBLIC'), g.privilege_type
         from pg_class c join pg_attribute a on a.attrelid = c.oid cross join lateral aclexplode(a.attacl) g
         left join pg_roles r on r.oid = g.grantee
         where c.relnamespace = 'public'::regnamespace and g.grantee <> c.relowner
       order by 1, 2, 3, 4`,
    ),
    schemaGrants: await rows(
      'schemaGrants',
      `select coalesce(r.rolname, 'PUBLIC') as grantee, g.privilege_type as privilege
       from pg_namespace n cross join lateral aclexplode(n.nspacl) g left join pg_roles r on r.oid = g.grantee
       where n.nspname = 'public' and g.grantee <> n.nspowner order by 1, 2`,
    ),
  };
}
