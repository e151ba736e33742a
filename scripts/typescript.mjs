/** `node --import ./scripts/typescript.mjs FILE.ts` runs TypeScript without a build, on every Node we support. */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
