import type { Language } from '../../../schema/types.generated.ts';
import type { StyleId } from './text-styles.ts';

/** Word's own names, in the spelling by which Word knows its built-in styles; it shows them in the reader's language. */
const BUILT_IN: { readonly [I in StyleId]?: string } = {
  Normal: 'Normal',
  BodyText: 'Body Text',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  Heading3: 'heading 3',
  Heading4: 'heading 4',
  Heading5: 'heading 5',
  Heading6: 'heading 6',
  Title: 'Title',
  Caption: 'caption',
  ListNumber: 'List Number',
  ListNumber2: 'List Number 2',
  ListNumber3: 'List Number 3',
  ListNumber4: 'List Number 4',
  ListNumber5: 'List Number 5',
  ListBullet: 'List Bullet',
  ListBullet2: 'List Bullet 2',
  ListContinue: 'List Continue',
  TOCHeading: 'TOC Heading',
  TOC1: 'toc 1',
  TOC2: 'toc 2',
  TOC3: 'toc 3',
  Header: 'header',
  Footer: 'footer',
};

type Custom =
  | 'Statement'
  | 'CoverCompany'
  | 'CoverTitle'
  | 'CoverRule'
  | 'CoverLine'
  | 'Note'
  | 'Article'
  | 'Step'
  | 'FormLabel'
  | 'FormText'
  | 'FormNote'
  | 'FormItem'
  | 'FormItem2'
  | 'FormItem3'
  | 'Figure'
  | 'Gap';

/** Our own styles, named for the person who picks one from the gallery. */
const CUSTOM: { readonly [L in Language]: { readonly [I in Custom]: string } } = {
  'zh-CN': {
    Statement: '声明',
    CoverCompany: '封面公司',
    CoverTitle: '封面标题',
    CoverRule: '封面短线',
    CoverLine: '封面信息',
    Note: '注释',
    Article: '条款',
    Step: '步骤',
    FormLabel: '表单标签',
    FormText: '表单内容',
    FormNote: '表单注释',
    FormItem: '表单条目',
    FormItem2: '表单条目 2',
    FormItem3: '表单条目 3',
    Figure: '图',
    Gap: '表间距',
  },
  'zh-TW': {
    Statement: '聲明',
    CoverCompany: '封面公司',
    CoverTitle: '封面標題',
    CoverRule: '封面短線',
    CoverLine: '封面資訊',
    Note: '註釋',
    Article: '條款',
    Step: '步驟',
    FormLabel: '表單標籤',
    FormText: '表單內容',
    FormNote: '表單註釋',
    FormItem: '表單條目',
    FormItem2: '表單條目 2',
    FormItem3: '表單條目 3',
    Figure: '圖',
    Gap: '表間距',
  },
  ko: {
    Statement: '확인문',
    CoverCompany: '표지 회사',
    CoverTitle: '표지 제목',
    CoverRule: '표지 짧은 줄',
    CoverLine: '표지 정보',
    Note: '주석',
    Article: '조항',
    Step: '단계',
    FormLabel: '서식 항목명',
    FormText: '서식 내용',
    FormNote: '서식 주석',
    FormItem: '서식 목록',
    FormItem2: '서식 목록 2',
    FormItem3: '서식 목록 3',
    Figure: '그림',
    Gap: '표 간격',
  },
  en: {
    Statement: 'Statement',
    CoverCompany: 'Cover Company',
    CoverTitle: 'Cover Title',
    CoverRule: 'Cover Rule',
    CoverLine: 'Cover Line',
    Note: 'Note',
    Article: 'Article',
    Step: 'Step',
    FormLabel: 'Form Label',
    FormText: 'Form Text',
    FormNote: 'Form Note',
    FormItem: 'Form Item',
    FormItem2: 'Form Item 2',
    FormItem3: 'Form Item 3',
    Figure: 'Figure',
    Gap: 'Table Gap',
  },
};

/** What Word calls the style. */
export function styleName(id: StyleId, language: Language): string {
  return BUILT_IN[id] ?? CUSTOM[language][id as Custom];
}

/** Our own styles by the names that they have in any language. */
export const customNames = (): readonly (readonly [name: string, id: StyleId])[] =>
  Object.values(CUSTOM).flatMap((names) =>
    Object.entries(names).map(([id, name]) => [name, id as StyleId] as const),
  );

export const isBuiltIn = (id: StyleId): boolean => id in BUILT_IN;
