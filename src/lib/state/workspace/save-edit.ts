import type { DataPackage } from '../../package/model.ts';
import { zipPackage } from '../../package/write-package.ts';
import type { Workspace } from '../workspace.svelte.ts';
import { packageFacts } from './package-facts.ts';
import type { PackageShelf } from './package-shelf.svelte.ts';

const reason = { kind: 'edited' } as const;

/**
 * Saves a change of the open package as its next version. A package that is not kept here, such as the example, is
 * kept as it was first, so that even its first change can be undone. Answers like `Workspace.save`.
 */
export async function saveEdit(
  workspace: Workspace,
  change: (pkg: DataPackage) => DataPackage
): Promise<string | null> {
  const { project, shelf } = workspace;
  if (!project) return null;
  if (shelf.packageWith(project.info.id ?? '')) return workspace.save(change(project.pkg), { reason });
  const { pkg, id, isNew } = await keptUntouched(project.pkg, shelf);
  const saved = await workspace.save(change(pkg), { reason, over: id });
  if (saved === null && isNew) await shelf.remove(id);
  return saved;
}

/** Changes made earlier to the same package stay: then this is a copy of its own, with a number in its title. */
async function keptUntouched(original: DataPackage, shelf: PackageShelf) {
  for (let copy = 1; ; copy++) {
    const pkg = copy === 1 ? original : numbered(original, copy);
    const zip = await zipPackage(pkg);
    const { id } = await packageFacts(zip);
    const there = shelf.packageWith(id);
    if (there !== null && there.current !== id) continue;
    if (there === null) await shelf.keep(zip, { reason: { kind: 'opened' }, over: null });
    return { pkg, id, isNew: there === null };
  }
}

function numbered({ descriptor, ...pkg }: DataPackage, copy: number): DataPackage {
  const title = descriptor.title || pkg.settings.municipality;
  return { ...pkg, descriptor: { ...descriptor, title: `${title} (${copy})` } };
}
