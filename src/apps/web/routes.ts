import { index, layout, route, type RouteConfig } from '@react-router/dev/routes'

export default [
  index('pages/check.tsx'),
  route('foto', 'pages/photo.tsx'),
  route('protocol', 'pages/protocol.tsx'),
  route('instellen', 'pages/set-up.tsx'),
  route('inloggen', 'pages/sign-in.tsx'),
  route('inloggen/link', 'pages/open-link.tsx'),
  layout('pages/inside.tsx', [
    route('instellen/klaar', 'pages/set-up-done.tsx'),
    route('mijn', 'pages/own.tsx'),
    route('beheer', 'pages/manage/layout.tsx', [
      index('pages/manage/overview.tsx'),
      route('mensen', 'pages/manage/people.tsx'),
      route('mensen/nieuw', 'pages/manage/person-add.tsx'),
      route('mensen/:person', 'pages/manage/person.tsx'),
      route('mensen/:person/verwijderen', 'pages/manage/person-erase.tsx'),
      route('groepen', 'pages/manage/groups.tsx'),
      route('invoeren', 'pages/manage/import.tsx'),
      route('invoeren/:preview', 'pages/manage/import-preview.tsx'),
      route('invoeren/kolommen/:sheet', 'pages/manage/import-columns.tsx'),
      route('school', 'pages/manage/school.tsx'),
      route('school/:part', 'pages/manage/school-edit.tsx'),
      route('post', 'pages/manage/mail.tsx'),
      route('vastlegging', 'pages/manage/record.tsx'),
      route('toegang', 'pages/manage/access.tsx'),
    ]),
  ]),
  route('*', 'pages/missing.tsx'),
] satisfies RouteConfig
