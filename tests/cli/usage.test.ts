import { describe, expect, it } from 'vitest';
import { atlas } from './atlas-process.ts';

describe('a wrong call', () => {
  it.each([
    [[], 'Es fehlt ein Befehl.'],
    [['publish', 'stadt'], 'Unbekannter Befehl: publish'],
    [['constructor', 'stadt'], 'Unbekannter Befehl: constructor'],
    [['--lang', 'en', 'fly'], 'Unknown command: fly'],
    [['analyse', 'stadt'], 'Es fehlt die Option --out.']
  ])('%j ends with code 64', async (args, message) => {
    const { code, out, error } = await atlas(...args);
    expect([code, out]).toEqual([64, '']);
    expect(error.split('\n')[0]).toBe(message);
  });
});

describe('help', () => {
  it.each([
    [['--help'], 'Aufruf: atlas BEFEHL'],
    [['check', '--help'], 'Aufruf: atlas check'],
    [['analyse', '-h'], 'Aufruf: atlas analyse'],
    [['analyse', '--help', '--lang', 'en'], 'Usage: atlas analyse']
  ])('%j is printed', async (args, text) => {
    const { code, out } = await atlas(...args);
    expect(code).toBe(0);
    expect(out).toContain(text);
  });
});
