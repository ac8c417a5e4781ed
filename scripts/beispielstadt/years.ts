/** Reference years of the series (31 December); the last one is provisional. */
export const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;
export const firstYear = 2015;
export const provisionalYear = 2025;
/** The year the example opens with, and the one the districts' sizes are designed for. */
export const presentYear = 2024;
/** First year counted within the current boundaries; earlier figures are restated. */
export const reformYear = 2021;
