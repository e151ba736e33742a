import type { Entry } from '../../booklet/blocks.ts';

/** What stands where nothing has been filled in yet: blank, but wide enough to hit. */
const BLANK = '\u2003\u2003\u2003\u2003';
const FIRST_ID = 1_000_001;

const KINDS: { readonly [E in Entry]: string } = {
  text: '<w:text/>',
  date: '<w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-US"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>',
};

/** Content controls: the places of a protected document that can still be filled in. */
export class Entries {
  #written = 0;

  /** A control in the line of text that nobody can take out; typing takes the place of its blanks. */
  run(entry: Entry): string {
    const id = FIRST_ID + this.#written;
    this.#written += 1;
    return [
      `<w:sdt><w:sdtPr><w:tag w:val="jd:${entry}"/><w:id w:val="${id}"/><w:lock w:val="sdtLocked"/><w:showingPlcHdr/>`,
      `${KINDS[entry]}</w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">${BLANK}</w:t></w:r></w:sdtContent></w:sdt>`,
    ].join('');
  }
}
