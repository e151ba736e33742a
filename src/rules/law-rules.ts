import { ageChild, ageCoded, ageLimit } from './cn/age.ts';
import { cashier, supervisor } from './cn/dual.ts';
import { fullTimeDegree, schoolTier } from './cn/education.ts';
import { deposit, hours } from './cn/employment.ts';
import { familyBan, familyCondition, familyQuestion, pregnancyTest } from './cn/family.ts';
import { hazards, womenProhibited } from './cn/hazards.ts';
import { carrier, disability, health, hepatitisTest } from './cn/health.ts';
import { insuranceWaived } from './cn/insurance.ts';
import { ethnicity, race, religion } from './cn/origin.ts';
import { unpaidWork } from './cn/pay.ts';
import { contractPenalty as contractPenaltyCn } from './cn/penalty.ts';
import { looks, oddities } from './cn/person.ts';
import { probation } from './cn/probation.ts';
import { consultation, personal } from './cn/records.ts';
import { regionExcluded, registration, status } from './cn/registration.ts';
import { licence, safetyDuty } from './cn/safety.ts';
import { sexBar, sexPreferred, sexRequired } from './cn/sex.ts';
import { sexBasis } from './cn/sex-basis.ts';
import { balance } from './en/balance.ts';
import { gendered, hype, native } from './en/wording.ts';
import { disabilityBar, equalOpportunity as equalOpportunityKr } from './kr/equal-opportunity.ts';
import { familyEnd } from './kr/family.ts';
import { ageEmployment, equalEmployment, fairHiring } from './kr/hiring.ts';
import { contractPenalty, unionBar } from './kr/labour.ts';
import { militaryService as militaryServiceKr } from './kr/service.ts';
import type { Rule } from './rule.ts';
import { employmentService, militaryService } from './tw/employment-service.ts';
import { familyEnd as familyEndTw } from './tw/family.ts';
import { privacy } from './tw/privacy.ts';
import { surety } from './tw/surety.ts';
import { citizenship } from './us/citizenship.ts';
import { concertedActivity } from './us/concerted.ts';
import { equalOpportunity } from './us/equal-employment.ts';
import { appearance } from './us/looks.ts';
import { medicalInquiry } from './us/medical.ts';
import { salaryHistory } from './us/pay.ts';
import { personalRecords } from './us/records.ts';
import { physical, young } from './us/requirements.ts';
import { militaryObligations } from './us/service.ts';
import { unemployed } from './us/unemployed.ts';

/** What law and fairness ask, jurisdiction by jurisdiction. */
export const LAW_RULES: readonly Rule[] = [
  ...[sexRequired, sexPreferred, sexBasis, sexBar],
  ...[familyCondition, familyQuestion, pregnancyTest, familyBan],
  ...[ethnicity, religion, race, disability, carrier, hepatitisTest, health],
  ...[registration, regionExcluded, status, ageLimit, ageCoded, ageChild],
  ...[schoolTier, fullTimeDegree, looks, oddities, deposit, hours],
  ...[insuranceWaived, probation, unpaidWork, contractPenaltyCn],
  ...[safetyDuty, licence, hazards, womenProhibited, cashier, supervisor, personal, consultation],
  ...[employmentService, militaryService, privacy, surety, familyEndTw],
  ...[fairHiring, equalEmployment, ageEmployment, equalOpportunityKr, disabilityBar, familyEnd],
  ...[unionBar, contractPenalty, militaryServiceKr],
  ...[young, physical, equalOpportunity, citizenship, personalRecords, salaryHistory, concertedActivity],
  ...[unemployed, militaryObligations, medicalInquiry, appearance],
  ...[balance, gendered, hype, native],
];
