/** An entry of the gap register: a gap, and what is to be done about it. */
export interface RegisterEntry {
  gapId: string;
  /** Null = the whole city. */
  areaId: string | null;
  phaseId: string | null;
  field: string | null;
  description: string | null;
  owner: string | null;
  measure: string | null;
  status: string | null;
  /** Day, `YYYY-MM-DD`. */
  due: string | null;
  /** As it is written in the register; null where nothing is. */
  cost: string | null;
}
