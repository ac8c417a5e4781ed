const millisecondsOfDay = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);
const lastSerial = 2_958_465;

/**
 * ISO text of a spreadsheet's day number: `2024-12-31`, with a time `2024-12-31T10:30:00`, only a time `10:30:00`.
 * Counts as Excel does, with the 29 February 1900 that never was. Numbers outside the calendar come back as null.
 */
export function serialDate(serial: number, since1904: boolean): string | null {
  if (!(serial >= 0) || serial > lastSerial) return null;
  const seconds = Math.round(serial * 86_400);
  const day = Math.floor(seconds / 86_400);
  const time = clock(seconds - day * 86_400);
  if (day === 0 && !since1904) return time;
  const date = dateOfDay(day, since1904);
  return time === '00:00:00' ? date : `${date}T${time}`;
}

/** A length of time given in days, as hours, minutes and seconds: `26:30:00`. */
export function duration(days: number): string {
  const seconds = Math.round(Math.abs(days) * 86_400);
  return (days < 0 ? '-' : '') + clock(seconds);
}

function dateOfDay(day: number, since1904: boolean): string {
  if (!since1904 && day === 60) return '1900-02-29';
  const first = since1904 ? epoch1904 : epoch1900 + (day < 60 ? millisecondsOfDay : 0);
  return new Date(first + day * millisecondsOfDay).toISOString().slice(0, 10);
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
