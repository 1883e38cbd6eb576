import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readMigrations, untidyMigrations, untidyReach, type Migrations } from './tidy-database.ts'

test('one room touches the engines, and everybody comes in by its front door', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.test)\.tsx?$/.test(name),
  )
  expect(files.flatMap((name) => untidyReach(`src/${name}`, readFileSync(`src/${name}`, 'utf8')))).toEqual([])
})

test('migrations go one way, and every table is of a school or is listed', () => {
  expect(untidyMigrations(readMigrations())).toEqual([])
})

test('what is untidy is found', () => {
  const reach = (line: string): string[] => untidyReach('src/features/x/queries.ts', line)
  expect(reach("import pg from 'pg'")).toHaveLength(1)
  expect(reach("import { NodeFS } from '@electric-sql/pglite/nodefs'")).toHaveLength(1)
  expect(reach("import { migrate } from '../../platform/database/migrate.ts'")).toHaveLength(1)
  expect(reach("import { asSchool } from '../../platform/database/database.ts'\nimport x from 'pg-boss'")).toEqual([])

  const good = `create table pet (\n  school_id uuid not null,\n  id uuid,\n  primary key (school_id, id)\n);\nselect protect_tenant('pet');`
  const all: Migrations = {
    files: { '0001_pets.sql': good },
    head: '0001_pets',
    globals: ['# why', 'migration  what was applied'],
  }
  expect(untidyMigrations(all)).toEqual([])
  const wrong = (change: Partial<Migrations>): string[] => untidyMigrations({ ...all, ...change })
  const table = (from: string, to: string): string[] => wrong({ files: { '0001_pets.sql': good.replace(from, to) } })
  expect(wrong({ head: '0000_none' })).toHaveLength(1)
  expect(wrong({ globals: ['migration'] })).toHaveLength(1)
  expect(wrong({ files: { 'Pets.sql': good }, head: 'Pets' })).toHaveLength(1)
  expect(wrong({ files: { '0001_a.sql': '', '0001_b.sql': '' }, head: '0001_b' })).toHaveLength(1)
  expect(table("select protect_tenant('pet');", '')).toEqual([expect.stringContaining('not protected')])
  expect(table('primary key (school_id, id)', 'primary key (id, school_id)')).toHaveLength(1)
  expect(table('  primary key (school_id, id)\n', '  check (true)\n')).toEqual([
    expect.stringContaining('no primary key'),
  ])
  expect(table('id uuid,', 'id uuid,\n  foreign key (id) references owner,')).toEqual([
    expect.stringContaining('foreign key'),
  ])
})
