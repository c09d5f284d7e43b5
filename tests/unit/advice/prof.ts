import { CADENCES, healthyLife, seenBy } from './healthy-lives.ts';
import { live } from './live.ts';

for (const c of Object.keys(CADENCES)) {
  const t = process.cpuUsage();
  let n = 0,
    j = 0;
  for (let i = 1; i <= 100; i++) {
    const l = healthyLife(i);
    const ds = live(seenBy(l, c as never));
    n += ds.length;
    j += new Set(ds.map((d) => d.judgement)).size;
  }
  console.log(c, n, j, process.cpuUsage(t).user / 1000);
}
