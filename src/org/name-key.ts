/**
 * What makes two names the same name: width and compatibility forms, white space around and runs of it do not count
 * (`ＨＲ　专员 ` is `HR 专员`). White space around a `/` does not count either, so that paths may be typed with it.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/ ?\/ ?/gu, '/');
}

/** A second, more forgiving look: letter case, any white space and invisible characters do not count. */
export function looseKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, '')
    .toLowerCase();
}
