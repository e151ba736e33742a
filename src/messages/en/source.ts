import type {
  BinaryKind,
  NotAFile,
  OutputFault,
  QuoteReason,
  ReadFailure,
  SourceProblems,
} from '../../diagnostics/problems/source.ts';
import { shorten, shortenQuoted } from '../../diagnostics/shorten.ts';
import { isOpening } from '../brackets.ts';
import type { Sentences } from '../catalogue.ts';
import { binaryMegabytes } from '../megabytes.ts';

const READING: Record<ReadFailure, string> = {
  missing: 'it is not there any more',
  'no-permission': 'the permission is missing',
  'too-many-open': 'too many files are open',
  other: 'the system refuses it',
};

const THING: Record<NotAFile, string> = {
  folder: 'a folder',
  pipe: 'a pipe',
  socket: 'a socket',
  device: 'a device',
};

const BINARY: Record<BinaryKind, string> = {
  'word-excel': 'a Word, Excel or zip file',
  'word-excel-97': 'a Word or Excel file (97–2003)',
  pdf: 'a PDF file',
  picture: 'a picture',
  archive: 'a compressed file',
  rtf: 'a rich text file (RTF)',
  'utf-32': 'a text in UTF-32',
  'web-page': 'a web page (HTML or XML)',
  unknown: 'no text',
};

const OUTPUT: Record<OutputFault, string> = {
  link: 'is a link that leads out of the handbook',
  itself: 'is the handbook folder itself',
  hidden: 'begins with a dot and serves something else',
  taken: 'serves something else',
  content: 'holds content of the handbook',
};

const ENCODING: Record<string, string> = {
  gb18030: 'GBK (Chinese Windows)',
  big5: 'Big5 (traditional Chinese Windows)',
  'euc-kr': 'EUC-KR (Korean Windows)',
  shift_jis: 'Shift_JIS (Japanese Windows)',
  'windows-1252': 'ANSI (western Windows)',
  'utf-16le': 'UTF-16 (“Unicode” in Windows)',
  'utf-16be': 'UTF-16 (big endian)',
};

const short = (text: string, most = 30) => shorten(text, most);
const times = (count: number) => (count > 1 ? ` (${count} times in this line)` : '');
const lines = (count: number) => (count > 1 ? ` (${count} lines from here)` : '');

const misread = (facts: { readonly text: string } & QuoteReason): string => {
  const text = short(facts.text);
  if (facts.because === 'colon')
    return `“${text}” has a colon and a space inside, which YAML takes for a key`;
  if (facts.because === 'start')
    return `“${text}” begins with “${facts.character}”, which has a meaning of its own in YAML`;
  return `“${text}” goes on after “${facts.character}”, where YAML expects the value to end`;
};

export const source: Sentences<SourceProblems> = {
  'FILE-01': ({ reason, detail }) => ({
    message: `This cannot be read: ${READING[reason]} (${detail})`,
    hint:
      reason === 'no-permission'
        ? 'Allow reading it, or move it out of the handbook'
        : 'Check the file or folder',
  }),
  'FILE-02': ({ what }) =>
    what === 'folder'
      ? { message: 'This is a folder with the name of a file', hint: 'Rename the folder without .yaml' }
      : { message: `This is ${THING[what]}, not a file`, hint: 'Put a file in its place, or remove it' },
  'FILE-03': ({ target }) => ({
    message: `This link leads to “${target}”, which does not exist`,
    hint: 'Remove the link, or put the file back',
  }),
  'FILE-04': ({ target }) => ({
    message: `This link leads in a circle (to “${target}”)`,
    hint: 'Replace the link with the file itself',
  }),
  'FILE-05': ({ target }) => ({
    message: `This link leads out of the handbook, to “${target}”; it is not read`,
    hint: 'Copy the content into the handbook folder',
  }),
  'FILE-06': ({ target }) => ({
    message: `This link leads to “${target}”, which is read anyway`,
    hint: 'Remove the link',
  }),
  'FILE-07': ({ name }) => ({
    message: `The name “${name}” is not in UTF-8; it is not read`,
    hint: 'Rename it',
  }),
  'FILE-08': ({ size, limit }) => ({
    message: `The file has ${binaryMegabytes(size)} MB, more than the ${binaryMegabytes(limit)} MB that are read`,
    hint: 'Split it into one file per department or position',
  }),
  'FILE-09': ({ kind }) => ({
    message: `The file is ${BINARY[kind]}, not YAML`,
    hint:
      kind === 'utf-32'
        ? 'Save it as UTF-8'
        : 'Copy its text into a new file saved as UTF-8, or give it back its own file extension',
  }),
  'FILE-10': () => ({ message: 'The file has no content', hint: 'Fill it in, or delete it' }),
  'FILE-11': ({ folder, near }) => ({
    message: `No jd.yaml was found in ${folder} or above it`,
    hint: near
      ? `Rename “${near}” to “jd.yaml”`
      : 'Start a handbook there with “jd init”, or name the folder that has a jd.yaml',
  }),
  'FILE-12': ({ path }) => ({
    message: `“${path}” does not exist`,
    hint: 'Check the spelling of the path',
  }),
  'FILE-13': ({ because }) =>
    because === 'folder'
      ? {
          message: 'The file is in a folder that is not read as content',
          hint: 'Move it elsewhere in the handbook: templates, assets, the output folder and dot-folders are left out',
        }
      : {
          message: 'The file is not read as content, as its name does not end in .yaml',
          hint: 'Rename it, or name a .yaml file',
        },
  'FILE-14': ({ wanted }) => ({
    message: 'The file is not read, as its name does not end in .yaml',
    hint: `Rename it to “${wanted}”`,
  }),
  'FILE-15': ({ folder }) => ({
    message: `“${folder}” has a jd.yaml of its own: it is another handbook and is not read with this one`,
    hint: 'Delete that jd.yaml to make its content part of this handbook, or move the folder out',
  }),
  'FILE-16': ({ what, limit }) =>
    what === 'depth'
      ? {
          message: `Folders are nested deeper than ${limit} levels; what lies below is not read`,
          hint: 'Move the content up',
        }
      : {
          message: `The handbook has more than ${limit} files; the rest is not read`,
          hint: 'Split it into several handbooks',
        },
  'FILE-17': ({ path, fault }) => ({
    message: `Nothing is written to the output folder “${path}”: it ${OUTPUT[fault]}`,
    hint: 'Name another folder in jd.yaml, such as dist; to write elsewhere, run “jd build -o FOLDER”',
  }),

  'TEXT-01': ({ encoding }) => ({
    message: `The file is saved as ${ENCODING[encoding] ?? encoding}, not as UTF-8; it was read all the same`,
    hint: 'Run “jd fix” to rewrite it as UTF-8, or save it as UTF-8 in the editor',
  }),
  'TEXT-02': ({ count }) => ({
    message: `${count > 1 ? `${count} characters are` : 'A character is'} damaged here and shown as “\ufffd”`,
    hint: 'Type the text again, and save the file as UTF-8',
  }),
  'TEXT-03': ({ text }) => ({
    message: `“${text}” is what is left of a text that was saved in the wrong encoding`,
    hint: 'Type the text again, or take it from an older version of the file',
  }),
  'TEXT-04': ({ character, count }) => ({
    message: `There is an invisible character (${character}) here${times(count)}`,
    hint: 'Delete it; “jd fix” does so',
  }),
  'TEXT-05': ({ character }) => ({
    message: `A character (${character}) reverses the direction of the text, so that it looks different from what it says`,
    hint: 'Delete it; “jd fix” does so',
  }),
  'TEXT-06': ({ character, count }) => ({
    message: `There is a control character (${character}) here, which Word files cannot hold${times(count)}`,
    hint: 'Delete it; “jd fix” does so',
  }),
  'TEXT-07': ({ character }) => ({
    message: `Only half of a character (${character}) is here`,
    hint: 'Type the character again',
  }),
  'TEXT-08': ({ character }) => ({
    message: `There is a line break of word processors (${character}) here, which is read as a space`,
    hint: 'Replace it with a space; “jd fix” does so',
  }),
  'TEXT-09': () => ({
    message: 'Git could not merge these lines by itself (<<<<<<< ======= >>>>>>>)',
    hint: 'Keep one of the two versions and delete the three marks',
  }),

  'YAML-01': ({ key, found }) => ({
    message: `“${short(key)}” is followed by “${found}” instead of a colon`,
    hint: `Write “${short(key)}: ” with a plain colon and a space`,
  }),
  'YAML-02': ({ key }) => ({
    message: `The space after the colon of “${short(key)}” is missing`,
    hint: `Write “${short(key)}: ” with a space after the colon`,
  }),
  'YAML-03': ({ found }) => ({
    message: `“${found}” does not start a list item`,
    hint: 'Write “- ” (a hyphen and a space); numbers come by themselves',
  }),
  'YAML-04': ({ text }) => ({
    message: `The space after the hyphen before “${short(text)}” is missing`,
    hint: `Write “- ${short(text)}”`,
  }),
  'YAML-05': ({ where, lines: count }) => {
    if (where === 'indent')
      return {
        message: `The line is indented with full-width or no-break spaces${lines(count)}`,
        hint: 'Indent with ordinary spaces',
      };
    return {
      message: 'There is a full-width or no-break space here, which YAML takes for text',
      hint: where === 'gap' ? 'Type an ordinary space' : 'Delete it',
    };
  },
  'YAML-06': ({ lines: count }) => ({
    message: `The line is indented with a tab${lines(count)}`,
    hint: 'Indent with spaces, two per level',
  }),
  'YAML-07': ({ found, wanted }) =>
    found === wanted.trim()
      ? { message: `The space after “${found}” is missing`, hint: `Write “${wanted}” with a space` }
      : { message: `YAML does not know the sign “${found}” here`, hint: `Write “${wanted}”` },
  'YAML-08': ({ text, isPart }) => ({
    message: isPart
      ? `The quotation marks around “${short(text)}” are part of the text and will be printed`
      : `“${short(text)}” is in typographic quotation marks, which YAML does not understand`,
    hint: isPart ? 'Delete them if they are not meant' : 'Write plain quotes "…", or none',
  }),
  'YAML-09': (facts) => ({
    message: misread(facts),
    hint: `Put it in quotes: ${shortenQuoted(facts.quoted, 60)}`,
  }),
  'YAML-10': ({ lost, quoted }) => ({
    message: `“${short(lost)}” is lost: YAML takes what follows “ #” for a comment`,
    hint: `If it belongs to the text, write ${shortenQuoted(quoted, 60)}; if it is a comment, put it on a line of its own`,
  }),
  'YAML-11': ({ lost, quoted }) => ({
    message: `“${short(lost)}” is lost: YAML takes it for a mark and not for text`,
    hint: `Put the text in quotes: ${shortenQuoted(quoted, 60)}`,
  }),
  'YAML-12': ({ line, above, kind }) =>
    kind === 'numbered'
      ? {
          message: `YAML joins this line (“${short(line)}”) to the text above, and the line break is lost`,
          hint: 'Write a list with “- ” at each line, or “|” after the colon to keep the lines',
        }
      : {
          message: `The item “${short(line)}” is below the text “${short(above)}”, and YAML joins the two`,
          hint: 'Start it in the column of the other items, or write the text as “title: …” and its items below “items:”',
        },
  'YAML-13': ({ column, wanted, lines: count }) => ({
    message: `The line starts in column ${column}, but the lines it belongs to start in column ${wanted}${lines(count)}`,
    hint: 'Start lines of the same level in the same column',
  }),
  'YAML-14': ({ mark }) => ({
    message: `Text follows “${mark}” on the same line`,
    hint: `Start the text on the next line, indented, or delete “${mark}”`,
  }),
  'YAML-15': ({ key }) => ({
    message: `The list of “${short(key)}” begins on the line of the key`,
    hint: 'Start every item on a line of its own',
  }),
  'YAML-16': ({ text, key, isItem }) => ({
    message: `${isItem ? 'The item ' : ''}“${short(text)}” is a text, yet “${short(key)}” follows it as a key`,
    hint: 'Give the text a key too, such as “text: …” (内容), in line with the other keys',
  }),
  'YAML-17': ({ text, key }) => ({
    message: key
      ? `The colon after “${short(key)}” is missing`
      : `“${short(text)}” is neither a key with a colon nor a list item`,
    hint: key
      ? `Write “${short(key)}: ”`
      : 'Add the colon and a space after the key, or indent the line if it continues the text above',
  }),
  'YAML-18': ({ key }) => ({
    message: `The key “${short(key)}” is on the line of another key`,
    hint: `Start “${short(key)}: ” on a line of its own`,
  }),
  'YAML-19': ({ key, text }) => ({
    message: `“${short(key)}” has a text (“${short(text)}”) and a list below it`,
    hint: 'Write the text as “intro: …” and the list below “items:”, or make the text the first item; where the list belongs to another key, write that key on the line above it',
  }),

  'YAML-20': ({ quote }) => ({
    message: `The quotation mark ${quote} has no partner`,
    hint: `Close the text with ${quote}, or delete this one`,
  }),
  'YAML-21': ({ bracket, wanted }) => ({
    message: `The bracket “${bracket}” has no partner`,
    hint: isOpening(wanted)
      ? `Open it with “${wanted}” at the start, or delete “${bracket}”`
      : `Close it with “${wanted}”; put a text that begins with a bracket in quotes`,
  }),
  'YAML-22': () => ({
    message: 'The line does not start in the column of the lines it belongs to',
    hint: 'Start lines of the same level in the same column',
  }),
  'YAML-23': ({ text }) => ({
    message: `“${short(text)}” is where YAML expects nothing more`,
    hint: 'Put the whole value in quotes, or move this to a line of its own',
  }),
  'YAML-24': () => ({
    message: 'A comma is missing between two values in brackets',
    hint: 'Write a comma and a space between them',
  }),
  'YAML-25': ({ sequence }) => ({
    message: `“${sequence}” has no meaning in double quotes`,
    hint: "Write two backslashes, or put the text in single quotes '…'",
  }),
  'YAML-26': () => ({
    message: 'The line begins with “%”, which YAML keeps for itself',
    hint: 'Put the text in quotes, or delete the line',
  }),
  'YAML-27': ({ mark }) => ({
    message: `“${short(mark)}” has a meaning of its own in YAML and cannot stand here`,
    hint: 'Put the text in quotes',
  }),
  'YAML-29': ({ text }) => ({
    message:
      text === '' ? 'YAML does not understand this place' : `YAML does not understand “${short(text)}”`,
    hint: 'Compare the indentation, colons and quotes of this line with the lines around it',
  }),

  'YAML-30': ({ name }) => ({
    message: `“*${short(name)}” refers to “&${short(name)}”, which is not there`,
    hint: 'Put the text in quotes if no reference is meant',
  }),
  'YAML-31': ({ name }) => ({
    message: `“*${short(name)}” is inside what it refers to`,
    hint: 'Remove the reference',
  }),
  'YAML-32': ({ what, limit }) => ({
    message:
      what === 'references'
        ? `The file has more than ${limit} references (*)`
        : `The references (*) of the file grow to more than ${limit} values`,
    hint: 'Write the values out',
  }),
  'YAML-33': ({ limit }) => ({
    message: `The content is nested deeper than ${limit} levels`,
    hint: 'Check the brackets and the indentation',
  }),
  'YAML-34': ({ tag }) => ({
    message: `“${short(tag)}” is a type of some program, which is not supported`,
    hint: 'Delete it, or put the text in quotes',
  }),
  'YAML-35': () => ({
    message: 'Taking over keys with “<<” is not supported',
    hint: 'Write the keys out',
  }),
  'YAML-36': () => ({
    message: 'A list or a group is where a key belongs',
    hint: 'Write a text as key; put a text that begins with a bracket in quotes',
  }),
  'YAML-37': () => ({
    message: 'The colon has no key before it',
    hint: 'Write the key before the colon',
  }),
  'YAML-38': ({ text, mark }) => ({
    message: `“${short(text)}” is not a comment and will be printed as text`,
    hint:
      mark === '#'
        ? 'Put a space before the “#” of a comment'
        : 'Begin a comment with a space and “#” instead of “//”',
  }),
  'YAML-39': ({ key, mark }) => ({
    message: `“${mark}” after “${short(key)}” makes the list below one text, printed with its hyphens`,
    hint: `Delete “${mark}”`,
  }),
  'YAML-40': ({ text, wanted }) => ({
    message: `The space after the colon of “${short(text)}” makes it a key with a value`,
    hint: `Write it without the space: “${short(wanted)}”`,
  }),
  'YAML-41': ({ found }) => ({
    message: `“${found}” will be printed, and lists have numbers of their own`,
    hint: 'Delete the numbers typed before the items',
  }),
  'YAML-42': ({ key }) => ({
    message: `“${short(key)}” begins a list item, but has no dash before it`,
    hint: 'Put “- ” before it, in the column of the other dashes',
  }),
  'YAML-43': ({ key }) => ({
    message: `“${short(key)}” has a dash before it, but is no list item`,
    hint: 'Delete the dash, and start the line in the column of the other keys',
  }),
  'YAML-44': ({ what }) =>
    what === 'items'
      ? {
          message: 'The list that begins here has no key above it',
          hint: 'Write its key on the line above, such as “responsibilities:”',
        }
      : {
          message: 'The line is indented, but the key that it belongs to is missing',
          hint: 'Write that key on the line above, such as “qualifications:”, or start the line in the column of the other keys',
        },
  'YAML-45': ({ text }) => ({
    message: `“${short(text)}” is a Markdown code fence, which is no part of YAML`,
    hint: 'Delete the lines of the fence, and make comments of what stands outside, with “# ” before them',
  }),
};
