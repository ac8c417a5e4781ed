/** Columns that are decided: 1 chosen, −1 left out, 0 open. */
export type Decisions = Int8Array;

/** The columns chosen, ascending. */
export function chosenOf(decisions: Decisions): number[] {
  const chosen: number[] = [];
  for (let column = 0; column < decisions.length; column++) if (decisions[column] === 1) chosen.push(column);
  return chosen;
}

/** The open column chosen in about half of the rounds; −1 where none is open. */
export function mostUndecided(frequency: Float64Array, decisions: Decisions): number {
  let [chosen, least] = [-1, Infinity];
  for (let column = 0; column < decisions.length; column++) {
    if (decisions[column] !== 0) continue;
    const distance = Math.abs((frequency[column] as number) - 0.5);
    if (distance < least) [chosen, least] = [column, distance];
  }
  return chosen;
}

/** The open columns with the largest chances above 0, at most `count`; of equal ones the first. Largest first. */
export function largestOpen(chances: Float64Array, decisions: Decisions, count: number): number[] {
  const largest: number[] = [];
  if (count === 0) return largest;
  for (let column = 0; column < chances.length; column++) {
    const chance = chances[column] as number;
    if (decisions[column] !== 0 || chance <= 0) continue;
    if (largest.length === count) {
      if (chance <= (chances[largest[count - 1] as number] as number)) continue;
      largest.pop();
    }
    let place = largest.length;
    while (place > 0 && (chances[largest[place - 1] as number] as number) < chance) place -= 1;
    largest.splice(place, 0, column);
  }
  return largest;
}
