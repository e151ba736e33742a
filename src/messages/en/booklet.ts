import type { BookletProblems } from '../../diagnostics/problems/booklet.ts';
import { shorten } from '../../diagnostics/shorten.ts';
import type { Sentences } from '../catalogue.ts';
import { some } from './names.ts';

/** Characters of a template that a message shows. */
const MOST_SHOWN = 40;

export const booklet: Sentences<BookletProblems> = {
  'TPL-01': (facts) => {
    const text = shorten(facts.text, MOST_SHOWN);
    if (facts.fault === 'unclosed')
      return { message: `“${text}” is not closed`, hint: `Write “${facts.wanted}” where the block ends` };
    if (facts.fault === 'wrong-close')
      return {
        message: `“${shorten(facts.opened, MOST_SHOWN)}” is closed by “${text}”`,
        hint: `Write “${facts.wanted}”, or close the blocks in the order in which they open`,
      };
    if (facts.fault === 'stray')
      return {
        message: `“${text}” closes a block that is not open`,
        hint: 'Delete it, or open the block before',
      };
    return {
      message: `“${text}” is not written as templates are`,
      hint: 'Check its braces, brackets and quotation marks',
    };
  },
  'TPL-02': ({ element, elements }) => ({
    message: `Templates cannot write “<${element}>”`,
    hint: `Use one of ${some(elements)}`,
  }),
  'TPL-03': ({ element, attribute, attributes }) => ({
    message: `“<${element}>” takes no “${attribute}”`,
    hint: attributes.length > 0 ? `Use one of ${some(attributes)}, or remove it` : 'Remove the attribute',
  }),
  'TPL-04': ({ element, attribute, value, expected }) => ({
    message: `“${attribute}” of “<${element}>” cannot be “${value}”`,
    hint: `Write ${expected}`,
  }),
  'TPL-05': () => ({
    message: 'Three braces would write a value without escaping it',
    hint: 'Write two braces: {{…}}',
  }),
  'TPL-06': ({ name }) => ({
    message: `There is no template “${name}”`,
    hint: 'Correct the name, or add the file to the “templates” folder',
  }),
  'TPL-07': ({ name, helpers }) => ({
    message: `There is no helper “${name}”`,
    hint: `Use one of ${helpers.join(', ')}`,
  }),
  'TPL-08': ({ name }) => ({
    message: `There is no label “${name}”`,
    hint: 'Correct the name, or write the words into the template',
  }),
  'TPL-09': ({ element, around }) => ({
    message: around
      ? `“<${element}>” cannot stand in “<${around}>”`
      : `“<${element}>” cannot stand at the top of a page`,
    hint: 'Move it, or put the element that it needs around it',
  }),
  'TPL-10': ({ text, element }) => ({
    message: `Text cannot stand directly in “<${element}>”: “${text}”`,
    hint: 'Put the text into a cell or an item',
  }),
  'TPL-11': ({ name, figures }) => ({
    message: `This page has no figure “${name}”`,
    hint: figures.length > 0 ? `Use one of ${some(figures)}` : 'Remove the figure',
  }),
  'TPL-12': ({ reason }) => ({
    message: `The template cannot be filled: ${reason}`,
    hint: 'Use only names that this page has',
  }),
  'FONT-01': ({ character, text }) => ({ message: `The fonts have no “${character}” (in “${text}”)` }),
  'FONT-02': ({ theme, families }) => ({
    message: `The fonts ${families.map((family) => `“${family}”`).join(', ')} of the theme “${theme}” cannot come with this program; the PDF is set in its own serif and sans`,
    hint: 'With a licence for them, name their files under “fonts” in jd.yaml',
  }),
};
