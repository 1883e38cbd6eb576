/** `npm start`: builds the pages if needed, then serves. */
import { main } from '#src/apps/cli/main.ts'
import { build } from './build.ts'

process.exitCode = build() ? await main(['serve', ...process.argv.slice(2)]) : 2
