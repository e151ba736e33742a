import { expect, it } from 'vitest';
import { listForms } from '../../src/org/forms.ts';
import { resolveFiles } from './handbook.ts';

it('lists every form once, with all its uses, in booklet order', () => {
  const { value } = resolveFiles({
    'a.yaml': {
      department: '部',
      functions: { items: [{ text: '一', items: [{ text: '二', forms: ['《招聘需求表》'] }] }] },
      positions: [
        {
          position: '甲',
          qualifications: { skills: { items: [{ text: '三', forms: ['登记表', '招聘需求表'] }] } },
        },
      ],
      processes: [{ process: '招聘', steps: { items: [{ text: '四', forms: ['《招聘需求表》', ' '] }] } }],
    },
    'b.yaml': {
      regulation: '制度',
      chapters: [{ title: '章', articles: { items: [{ text: '五', forms: ['登记表'] }] } }],
    },
    'c.yaml': {
      position: '总经理',
      sections: [{ title: '节', items: [{ text: '六', forms: ['印章登记簿'] }] }],
    },
  });
  const forms = listForms(value);
  expect(
    forms.map(({ name, uses }) => [name, uses.map(({ unit, item }) => `${unit.name} ${item.item.text}`)]),
  ).toEqual([
    ['印章登记簿', ['总经理 六']],
    ['《招聘需求表》', ['部 二', '甲 三', '招聘 四']],
    ['登记表', ['甲 三', '制度 五']],
  ]);
  expect(forms[1]?.uses[1]?.item.path).toEqual(['qualifications', 'skills', 'items', 0]);
});
