/**
 * How a booklet looks, in every format: read from `templates/themes/NAME.json`. Lengths on the page are millimetres,
 * sizes of type are points, colours are `#rrggbb`.
 */
export interface Theme {
  readonly name: string;
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly margins: {
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
      readonly left: number;
    };
  };
  readonly fonts: { readonly [R in FontRole]: FontChoice };
  readonly sizes: {
    readonly body: number;
    readonly table: number;
    readonly small: number;
    readonly cover: number;
    /** Headings of level 1, 2, 3, 4 and below. */
    readonly headings: readonly [number, number, number, number];
  };
  /** Line height as a multiple of the size. */
  readonly leading: number;
  readonly colors: {
    readonly text: string;
    readonly heading: string;
    readonly accent: string;
    readonly rule: string;
    readonly labelFill: string;
    readonly muted: string;
  };
  readonly table: {
    /** Stroke of inner and outer borders, points. */
    readonly inner: number;
    readonly outer: number;
    /** Cell padding left/right and top/bottom, points. */
    readonly paddingX: number;
    readonly paddingY: number;
  };
  readonly pageNumber: 'x-of-y' | 'dashes';
}

export type FontRole = 'body' | 'heading' | 'label' | 'title';

/** A role's fonts: names that Word looks up on the reader's machine, and the face that a PDF embeds. */
export interface FontChoice {
  readonly latin: string;
  /** By booklet language. */
  readonly eastAsia: {
    readonly 'zh-CN': string;
    readonly 'zh-TW': string;
    readonly ko: string;
    readonly en: string;
  };
  readonly face: 'serif' | 'sans';
  readonly bold: boolean;
}
