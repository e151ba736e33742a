// A renderer alone, on the Blocks that `blocks.mjs` wrote: prints its pages. `node render-blocks.mjs FORMAT BLOCKS OUT`.
import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { RENDERERS } from '../lib/renderers/index.js';

const [format, from, to] = process.argv.slice(2);
let rendering;
for await (const line of createInterface({ input: createReadStream(from) })) {
  const value = JSON.parse(line);
  if (rendering) rendering.add(value);
  else {
    const { info, theme, date } = value;
    const renderer = await RENDERERS[format]();
    rendering = await renderer.open(info, { theme, date: new Date(date), fonts: new Map() });
  }
}
const { chunks, pages } = await rendering.close();
writeFileSync(to, Buffer.concat(chunks));
console.log(`${pages} pages`);
