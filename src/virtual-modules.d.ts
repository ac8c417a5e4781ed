declare module 'virtual:chart-styles' {
  /** The rules of style of every chart, by the class of its file. */
  export const chartStyles: Readonly<Record<string, string>>;
}
