import { openFilmBench } from './film-bench.ts'
const bench = await openFilmBench(process.env.B ? undefined : '/work/shared/models')
for (const name of ['obama_and_biden.jpg.mp4','two_people.jpg.mp4']) {
  bench.serve(name, '/tmp/m4/'+name)
  const r = await bench.page.evaluate(async (name) => { const blob = await (await fetch('/'+name)).blob(); const t=performance.now(); let mark=0; const run=(globalThis as any).startFilm(blob,{progress:(p:number)=>{ if(p<=0.45) mark=performance.now()}}); const f=await run.film; const e=performance.now(); return {frames:f.frames, p1:(mark-t)/f.frames, p2:(e-mark)/f.frames, fps:1000*f.frames/(e-t)} }, name)
  console.log(name, r)
}
await bench.close()
