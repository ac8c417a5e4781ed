/** A number with decimal comma; `thousands` separates groups of three. */
export function german(value: number, decimals = 0, thousands: '' | '.' | ' ' | '\u00a0' = ''): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, thousands);
  const sign = value < 0 ? '-' : '';
  return sign + (fraction === undefined ? grouped : `${grouped},${fraction}`);
}

/** `2024-12-31` as `31.12.2024`. */
export const germanDate = (date: string): string => date.split('-').reverse().join('.');
