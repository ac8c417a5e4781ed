/** The variables of the light theme by their names: pictures for paper are light, whatever the screen is. */
export function lightTokens(stylesheet: string): ReadonlyMap<string, string> {
  const light = /:root\s*\{([^}]*)\}/.exec(stylesheet)?.[1] ?? '';
  return new Map(
    [...light.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()])
  );
}
