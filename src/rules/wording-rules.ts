import { approval, placeholder, requiredSection, reviewDate, revisionRecord } from './document/control.ts';
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
import {
  educationAboveWork,
  mixedPreference,
  tooManyMusts,
  unverifiable,
  yearsAboveLevel,
} from './organisation/qualifications.ts';
import { functionGap, headcountSum, noHead, twoManagers, wideSpan } from './organisation/structure.ts';
import type { Rule } from './rule.ts';
import { halfWidth, mixedScripts, typedNumber } from './typography/marks.ts';
import {
  authorityBareLimit,
  authorityMissing,
  authoritySelfDecided,
  authorityTwoDeciders,
} from './weights/authority.ts';
import { kpiUnmeasurable, weightExtreme, weightSum } from './weights/weights.ts';

/** What good writing and sound organisation ask, in every jurisdiction. */
export const WORDING_RULES: readonly Rule[] = [
  ...[dutyThing, dutyObject, dutyResult, dutyVague, dutySameOpener, dutyPresence],
  ...[dutyAboveLevel, dutyBelowLevel, dutyManyActions, dutyVagueAmount, dutyCount],
  ...[dutyCatchAll, dutyUnlimited, dutyTwice, dutyOverlap, dutyLength, dutyEmptyWords, dutyPerson],
  ...[weightSum, weightExtreme, kpiUnmeasurable],
  ...[authorityMissing, authorityBareLimit, authorityTwoDeciders, authoritySelfDecided],
  ...[tooManyMusts, mixedPreference, yearsAboveLevel, unverifiable, educationAboveWork],
  ...[twoManagers, wideSpan, functionGap, headcountSum, noHead],
  ...[reviewDate, revisionRecord, approval, requiredSection, placeholder],
  ...[halfWidth, typedNumber, mixedScripts],
];
