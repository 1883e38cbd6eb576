import type { ReactNode } from 'react'
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { ListedGroup } from '../../../../features/people/queries.ts'
import { enter } from '../../manage/door.ts'
import { Card, Head } from '../../manage/parts.tsx'
import { both, useWords } from '../../manage/words.ts'

const WORDS = both(
  {
    title: 'Groepen',
    lead: 'Groepen komen uit het leerlingenbestand. Kies er een om te zien wie erin zitten.',
    none: 'Er zijn hier geen groepen voor jou.',
    noYear: 'Zonder schooljaar',
    year: (year: string) => `Schooljaar ${year}`,
    pupils: (count: number) => (count === 1 ? '1 leerling' : `${count} leerlingen`),
  },
  {
    title: 'Groups',
    lead: 'Groups come from the roster file. Choose one to see who is in it.',
    none: 'There are no groups here for you.',
    noYear: 'Without a school year',
    year: (year: string) => `School year ${year}`,
    pupils: (count: number) => (count === 1 ? '1 pupil' : `${count} pupils`),
  },
)

export async function loader(asked: LoaderFunctionArgs): Promise<readonly ListedGroup[]> {
  const { actor, school } = await enter(asked, 'group.read')
  return school.people.groups(actor)
}

export default function GroupsPage(): ReactNode {
  const groups = useLoaderData<typeof loader>()
  const words = useWords(WORDS)
  const years = [...new Set(groups.map(({ schoolYear }) => schoolYear))]
  return (
    <>
      <Head title={words.title} lead={words.lead} />
      {groups.length === 0 && <p>{words.none}</p>}
      {years.map((year) => (
        <Card key={year} id={`year-${year ?? 'none'}`} title={year === null ? words.noYear : words.year(year)}>
          <ul className="rows">
            {groups
              .filter(({ schoolYear }) => schoolYear === year)
              .map(({ id, name, pupils }) => (
                <li key={id}>
                  <Link to={`/beheer/mensen?groep=${id}`}>{name}</Link>
                  <span className="soft">{words.pupils(pupils)}</span>
                </li>
              ))}
          </ul>
        </Card>
      ))}
    </>
  )
}
