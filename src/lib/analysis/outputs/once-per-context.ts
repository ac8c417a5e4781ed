import type { OutputContext } from './output-module.ts';

/** Something that several outputs are made of: computed for the first one, remembered for the others. */
export function oncePerContext<Value>(
  compute: (context: OutputContext) => Promise<Value>
): (context: OutputContext) => Promise<Value> {
  const known = new WeakMap<OutputContext, Promise<Value>>();
  return (context) => {
    const value = known.get(context) ?? compute(context);
    known.set(context, value);
    return value;
  };
}
