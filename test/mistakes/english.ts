import type { Mistake } from './mistake.ts';

const MANAGER = 'positions/Customer Support/support-manager.yaml';
const AGENT = 'positions/Customer Support/support-agent.yaml';
const BOSS = 'positions/managing-director.yaml';
const COVER = 'jd.yaml';

/** In the English starter: the place where the finding must begin is marked with «. */
export const ENGLISH: readonly Mistake[] = [
  { what: 'No space after the colon', code: 'YAML-02', file: MANAGER, from: 'grade: M2', to: 'grade«:M2' },
  {
    what: 'A colon is missing',
    code: 'YAML-17',
    file: MANAGER,
    from: 'qualifications:',
    to: '«qualifications',
  },
  {
    what: 'A colon inside a sentence',
    code: 'YAML-09',
    file: AGENT,
    from: 'hours: 8 hours',
    to: 'hours: «Shifts: 8 hours',
  },
  { what: 'A hash inside a sentence', code: 'YAML-10', file: AGENT, from: 'in shifts', to: 'in «#3 shifts' },
  { what: 'A bullet of a word processor', code: 'YAML-03', file: BOSS, from: '- Draw up', to: '«• Draw up' },
  { what: 'A number before an item', code: 'YAML-03', file: BOSS, from: '- Draw up', to: '«1. Draw up' },
  { what: 'No space after the hyphen', code: 'YAML-04', file: BOSS, from: '- Draw up', to: '«-Draw up' },
  { what: 'A tab', code: 'YAML-06', file: MANAGER, from: '  education:', to: '«\teducation:' },
  { what: 'Curly quotes', code: 'YAML-08', file: MANAGER, from: 'grade: M2', to: 'grade: «“M2”' },
  {
    what: 'A quotation mark is missing',
    code: 'YAML-20',
    file: COVER,
    from: 'version: "1.0"\n',
    to: 'version: «"1.0\n',
  },
  {
    what: 'A bracket is missing',
    code: 'YAML-21',
    file: COVER,
    from: '[docx, pdf, md]',
    to: '«[docx, pdf, md',
  },
  {
    what: 'An item that does not line up',
    code: 'YAML-13',
    file: BOSS,
    from: '  - Review each',
    to: '   «- Review each',
  },
  {
    what: 'A key misspelt',
    code: 'KEY-01',
    file: MANAGER,
    from: 'responsibilities:',
    to: '«responsibilites:',
  },
  { what: 'A key run together', code: 'KEY-01', file: MANAGER, from: 'grade: M2', to: '«gradelevel: M2' },
  {
    what: 'A key of an item misspelt',
    code: 'KEY-01',
    file: MANAGER,
    from: 'frequency: monthly',
    to: '«frequncy: monthly',
  },
  {
    what: 'A key twice',
    code: 'KEY-04',
    file: BOSS,
    from: 'headcount: 1\n',
    to: 'headcount: 1\n«headcount: 2\n',
  },
  {
    what: 'A key out of its place',
    code: 'KEY-02',
    file: AGENT,
    from: 'hours:',
    to: '«education: Bachelor\nhours:',
  },
  { what: 'A number in words', code: 'VALUE-01', file: BOSS, from: 'headcount: 1', to: 'headcount: «a few' },
  { what: 'A word misspelt', code: 'VALUE-04', file: COVER, from: 'status: draft', to: 'status: «darft' },
  {
    what: 'A day that does not exist',
    code: 'VALUE-05',
    file: COVER,
    from: 'effectiveDate: 2025-03-01',
    to: 'effectiveDate: «2025-02-29',
  },
  { what: 'No value', code: 'VALUE-02', file: MANAGER, from: 'grade: M2', to: '«grade:' },
  {
    what: 'A superior misspelt',
    code: 'ORG-01',
    file: MANAGER,
    from: 'reportsTo: Managing Director',
    to: 'reportsTo: «Manageing Director',
  },
  {
    what: 'A superior who is not there',
    code: 'ORG-01',
    file: MANAGER,
    from: 'reportsTo: Managing Director',
    to: 'reportsTo: «Chairman',
  },
  {
    what: 'A department for a superior',
    code: 'ORG-11',
    file: AGENT,
    from: 'reportsTo: Support Manager',
    to: 'reportsTo: «Customer Support',
  },
  {
    what: 'One’s own superior',
    code: 'ORG-02',
    file: MANAGER,
    from: 'reportsTo: Managing Director',
    to: 'reportsTo: «Support Manager',
  },
  { what: 'A code twice', code: 'ORG-04', file: MANAGER, from: 'code: CS-01', to: 'code: «CS-02' },
  {
    what: 'Saved in ANSI',
    code: 'TEXT-01',
    file: 'positions/cafe.yaml',
    bytes: () => Buffer.from('position: Caf\xe9 Assistant\n', 'latin1'),
    at: [1, 1],
  },
  {
    what: 'A Word file renamed',
    code: 'FILE-09',
    file: 'positions/clerk.yaml',
    bytes: () => Buffer.from('PK\x03\x04\x14\0\x06\0[Content_Types].xml', 'latin1'),
    at: [1, 1],
  },
];
