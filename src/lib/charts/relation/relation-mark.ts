/** An area as a point. */
export interface RelationMark {
  areaId: string;
  name: string;
  x: number;
  y: number;
  /** Class of stress, from 1; null where there is no index. */
  class: number | null;
  /** Colour of the class. */
  token: string;
}

/** An axis of two indicators laid against each other. */
export interface RelationAxis {
  /** Of the indicator. */
  name: string;
  /** Of the axis: with the direction of stress in words. */
  title: string;
  format: (value: number) => string;
}
