import { dutyOverlap, dutyTwice } from './duty/duplicates.ts';
import { dutyObject, dutyThing, dutyVague } from './duty/opening.ts';
import {
  dutyCatchAll,
  dutyCount,
  dutyLength,
  dutyResult,
  dutySameOpener,
  dutyUnlimited,
} from './duty/shape.ts';
import {
  dutyAboveLevel,
  dutyBelowLevel,
  dutyEmptyWords,
  dutyManyActions,
  dutyPerson,
  dutyPresence,
  dutyVagueAmount,
} from './duty/wording.ts';
import type { Rule } from './rule.ts';

/** What good writing and sound organisation ask, in every jurisdiction. */
export const WORDING_RULES: readonly Rule[] = [
  ...[dutyThing, dutyObject, dutyResult, dutyVague, dutySameOpener, dutyPresence],
  ...[dutyAboveLevel, dutyBelowLevel, dutyManyActions, dutyVagueAmount, dutyCount],
  ...[dutyCatchAll, dutyUnlimited, dutyTwice, dutyOverlap, dutyLength, dutyEmptyWords, dutyPerson],
];
