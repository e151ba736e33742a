import type { NamedThing, OrgProblems } from '../../diagnostics/problems/org.ts';
import type { Sentences } from '../catalogue.ts';
import { instead, quoted } from './names.ts';

const THING: Record<NamedThing | 'function', string> = {
  department: 'department',
  position: 'position',
  regulation: 'regulation',
  process: 'process',
  function: 'function',
  holder: 'person who holds a post',
};

const a = (thing: NamedThing | 'function') => `a ${THING[thing]}`;

export const org: Sentences<OrgProblems> = {
  'ORG-01': ({ name, near, expected, several, outside = 'external' }) => {
    if (several) {
      return {
        message: `“${name}” contains several names in one value`,
        hint: `Write a list: [${several.join(', ')}]`,
      };
    }
    if (expected === 'function') {
      return { message: `The department has no function with the code or title “${name}”`, ...instead(near) };
    }
    const message = expected
      ? `No ${THING[expected]} “${name}” exists in this handbook`
      : `“${name}” does not exist in this handbook`;
    return near.length > 0
      ? { message, ...instead(near) }
      : {
          message,
          hint: `Correct the name, or write “${outside}:${name}” for someone outside the handbook`,
        };
  },
  'ORG-02': ({ key, names, length }) => {
    if (length === 1)
      return { message: `“${key}” of “${names[0]}” refers to itself`, hint: 'Name another post' };
    const shown = names.length > 8 ? [...names.slice(0, 5), `… (${length})`, ...names.slice(-1)] : [...names];
    return {
      message: `“${key}” runs in a circle: ${[...shown, names[0]].join(' → ')}`,
      hint: 'Correct one of these references',
    };
  },
  'ORG-04': ({ code, name, other }) => ({
    message: `The code “${code}” already belongs to “${other}”`,
    hint: `Give “${name}” a code of its own`,
  }),
  'ORG-09': ({ name, kind, parent }) => ({
    message: parent
      ? `“${parent}” already has ${a(kind)} called “${name}”`
      : `The company already has ${a(kind)} called “${name}” at its top level`,
    hint:
      kind === 'position'
        ? 'Rename one of the two, or keep one and give the number of people under its headcount'
        : 'Rename one of the two',
  }),
  'ORG-10': ({ name, candidates }) => ({
    message: `“${name}” can mean ${quoted(candidates)}`,
    hint: `Write the whole path, as in “${candidates[0] ?? name}”`,
  }),
  'ORG-11': ({ name, expected, actual, instead: meant }) => ({
    message: `“${name}” is ${a(actual)}, where ${a(expected)} is expected`,
    ...(meant.length > 0 ? instead(meant) : { hint: `Name ${a(expected)}` }),
  }),
  'ORG-12': ({ folder, name, near }) => ({
    message: `The folder “${folder}” is named after no department, so “${name}” belongs to none`,
    hint: `Rename the folder to “${near[0] ?? folder}”, or name the department in the file`,
  }),
  'ORG-13': ({ name, near }) => ({
    message: `No position is called “${name}”, but one is called “${near[0] ?? name}”`,
    ...instead(near),
  }),
};
