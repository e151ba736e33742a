import { authoritySelfDecided, authorityTwoDeciders } from './authority/deciders.ts';
import { authorityMissing } from './authority/duties.ts';
import { authorityBareLimit } from './authority/limits.ts';
import { authorityManyConsulted, authorityNobodyStarts } from './authority/parts.ts';
import { approval } from './document/approval.ts';
import { placeholder, requiredSection } from './document/completeness.ts';
import { reviewDate, revisionRecord } from './document/control.ts';
import { untranslated } from './document/language.ts';
import { onlyName } from './document/stub.ts';
import { dutyCatchAll, dutyUnlimited } from './duty/catch-all.ts';
import { dutyOverlap, dutyTwice } from './duty/duplicates.ts';
import { dutyLength, dutyManyActions } from './duty/item-size.ts';
import { dutyAboveLevel, dutyBelowLevel } from './duty/level.ts';
import { dutyObject, dutyThing, dutyVague } from './duty/opening.ts';
import { dutyPerson } from './duty/person.ts';
import { dutyCount, dutyResult, dutySameOpener } from './duty/shape.ts';
import { dutyEmptyWords, dutyPresence, dutyVagueAmount } from './duty/vague.ts';
import { functionGap } from './organisation/functions.ts';
import { headcountSum } from './organisation/headcount.ts';
import { noHead, twoManagers, wideSpan } from './organisation/structure.ts';
import { certificateGone } from './qualifications/certificates.ts';
import { educationAboveWork, yearsAboveLevel } from './qualifications/level.ts';
import { mixedPreference, tooManyMusts } from './qualifications/lists.ts';
import { unverifiable } from './qualifications/traits.ts';
import type { Rule } from './rule.ts';
import { twoTerms } from './terms/terms.ts';
import { halfWidth, mixedScripts, typedNumber } from './typography/marks.ts';
import { kpiAndDuty } from './weights/coverage.ts';
import { kpiUnmeasurable, weightExtreme, weightSum } from './weights/weights.ts';

/** What good writing and sound organisation ask, in every jurisdiction. */
export const WORDING_RULES: readonly Rule[] = [
  ...[dutyThing, dutyObject, dutyResult, dutyVague, dutySameOpener, dutyPresence],
  ...[dutyAboveLevel, dutyBelowLevel, dutyManyActions, dutyVagueAmount, dutyCount],
  ...[dutyCatchAll, dutyUnlimited, dutyTwice, dutyOverlap, dutyLength, dutyEmptyWords, dutyPerson, twoTerms],
  ...[weightSum, weightExtreme, kpiAndDuty, kpiUnmeasurable],
  ...[
    authorityMissing,
    authorityBareLimit,
    authorityTwoDeciders,
    authorityNobodyStarts,
    authoritySelfDecided,
    authorityManyConsulted,
  ],
  ...[tooManyMusts, mixedPreference, yearsAboveLevel, unverifiable, certificateGone, educationAboveWork],
  ...[twoManagers, wideSpan, functionGap, headcountSum, noHead],
  ...[reviewDate, revisionRecord, approval, untranslated, requiredSection, placeholder, onlyName],
  ...[halfWidth, typedNumber, mixedScripts],
];
