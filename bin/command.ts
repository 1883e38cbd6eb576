import { main } from '../src/apps/cli/main.ts'

process.exitCode = await main(process.argv.slice(2))
