import * as m from '../../messages/compiled/messages.js';
import { areaProfileSection } from './area-profile-section.ts';
import { chapter } from './chapter.ts';

/** A profile of one page for each of the areas of the report. */
export const areaProfilesChapter = chapter({
  id: 'area_profiles',
  title: (locale) => m.area_title({}, { locale }),
  kind: 'profiles',
  startsPage: true,
  lack: ({ profiles }) => (profiles.length === 0 ? 'no_profiles' : null),
  blocks: () => [],
  parts: ({ figures, naming, draw, template, areaIds }) =>
    areaIds.flatMap((areaId) => {
      const profile = figures.profiles.find((one) => one.figures.areaId === areaId);
      const scope = template === 'profile' ? 'all' : 'index';
      return profile ? [() => areaProfileSection(profile, figures.origin, naming, draw, scope)] : [];
    })
});
