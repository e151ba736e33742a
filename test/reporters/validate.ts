import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';

const FORMATS = {
  uri: (text: string) => URL.canParse(text),
  'uri-reference': (text: string) => !/[\s<>"{}|\\^`]/.test(text) && URL.canParse(text, 'file:///base/'),
  'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
};

/** What a schema in `schemas/` says against a value; nothing where it is right. */
export function faultsBy(schema: string, value: unknown): string[] {
  // Draft 04 wrote `id` for `$id`; nothing else in the schemas here differs from draft 07.
  const { id, $schema, ...rest } = JSON.parse(
    readFileSync(join(import.meta.dirname, 'schemas', schema), 'utf8'),
  );
  const validate = new Ajv({
    strict: false,
    allErrors: true,
    unicodeRegExp: false,
    formats: FORMATS,
  }).compile(rest);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
