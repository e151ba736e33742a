import type { Organisation, Unit } from './org/organisation.ts';
import { definition, propertiesOf } from './schema/canonical-schema.ts';
import { type EditorSchema, getEditorSchema } from './schema/editor-schema.ts';
import type { Language } from './schema/types.generated.ts';
import { loadVocabulary } from './vocabulary/vocabulary.ts';

/** What editors can offer where a unit or a function is named. */
interface Names {
  readonly department: readonly Offer[];
  readonly position: readonly Offer[];
  readonly function: readonly Offer[];
}

interface Offer {
  readonly word: string;
  /** Shown beside it. */
  readonly detail: string;
}

/** Editors slow down over longer lists, and nobody reads them. */
const MOST_NAMES = 2000;

/** Texts of items that name a post or functions; the schema leaves them free. */
const OF_ITEMS = [
  ['role', 'position'],
  ['covers', 'function'],
] as const;

/**
 * The editor schema of a language with the names of a handbook's own departments, posts and functions, offered wherever one
 * may stand. Any other text is still right to the editor: `jd validate` says what is not, and a name that was added
 * since need not wait for the schema to be written again.
 */
export function handbookSchema(language: Language, organisation: Organisation): EditorSchema {
  const schema = structuredClone(getEditorSchema(language)) as Record<string, unknown>;
  const definitions = schema.definitions as Record<string, { properties?: Record<string, Form> }>;
  const names = namesOf(organisation);
  const { word, none } = loadVocabulary(language);
  for (const [type, { properties }] of Object.entries(definitions)) {
    const offer = (key: string, words: readonly Offer[]) => {
      const form = properties?.[word(type.replace(/\..*$/, ''), key)];
      if (form && words.length > 0) addOffers(form, words.slice(0, MOST_NAMES));
    };
    for (const [key, kind] of /^Item(?:\.|$)/.test(type) ? OF_ITEMS : []) offer(key, names[kind]);
    for (const { key, kind, takesNone } of referencesOf(type)) {
      const nobody = takesNone && none[0] !== undefined ? [{ word: none[0], detail: '' }] : [];
      offer(key, [...names[kind], ...nobody]);
    }
  }
  return schema;
}

/** A value as an editor schema describes it. */
interface Form {
  anyOf?: Form[];
  readonly type?: unknown;
  readonly items?: Form;
  readonly enum?: readonly string[];
}

/** Puts an enumeration before every form that takes any text, in lists too. */
function addOffers(form: Form, offers: readonly Offer[]): void {
  if (form.items) addOffers(form.items, offers);
  for (const one of form.anyOf ?? []) addOffers(one, offers);
  const takesText = form.anyOf?.some(({ type }) => Array.isArray(type) && type.includes('string'));
  if (!takesText) return;
  const enumeration = {
    enum: offers.map(({ word }) => word),
    enumDescriptions: offers.map(({ detail }) => detail),
  };
  form.anyOf = [enumeration, ...(form.anyOf ?? [])];
}

function referencesOf(type: string) {
  if (!type.endsWith('Document')) return [];
  return [...propertiesOf(definition(type))].flatMap(([key, schema]) => {
    const kind = schema['x-jd-reference'];
    return kind ? [{ key, kind, takesNone: schema['x-jd-none'] === true }] : [];
  });
}

function namesOf({ departments, positions }: Organisation): Names {
  const functions = departments.flatMap((department) =>
    (department.document.functions?.items ?? []).flatMap(({ code, title, text }) =>
      code ? [{ word: code, detail: `${department.name}：${title ?? text ?? ''}` }] : [],
    ),
  );
  return { department: offersOf(departments), position: offersOf(positions), function: once(functions) };
}

/** Each unit by its name, or by its path where others have the same name. */
function offersOf(units: readonly Unit[]): Offer[] {
  const counts = new Map<string, number>();
  for (const { name } of units) counts.set(name, (counts.get(name) ?? 0) + 1);
  return once(units.map(({ name, path }) => ({ word: counts.get(name) === 1 ? name : path, detail: path })));
}

function once(offers: readonly Offer[]): Offer[] {
  const seen = new Set<string>();
  return offers.filter(({ word }) => !seen.has(word) && seen.add(word));
}
