import { AlignmentType, LevelFormat } from 'docx';
import type { INumberingOptions } from 'docx';

export const bulletList = 'bullets';
export const numberedList = 'numbers';

const style = { paragraph: { indent: { left: 340, hanging: 340 }, spacing: { after: 70 } } };

/** The two kinds of lists. */
export const numberings: INumberingOptions = {
  config: [
    {
      reference: bulletList,
      levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style }]
    },
    {
      reference: numberedList,
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style }]
    }
  ]
};
