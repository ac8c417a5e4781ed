import { askedSupply } from '../../compute/coverage/asked-supply.ts';
import { sitingProblem } from '../../compute/coverage/siting-problem.ts';
import { sitingProposal } from '../../compute/coverage/siting-proposal.ts';
import type { CoverageModel } from '../../core/coverage/coverage-model.ts';
import { requestedWish, type SitingRequest } from '../../core/coverage/siting-request.ts';
import type { SitingProposal } from '../../core/coverage/siting-wish.ts';
import { candidatesOf, sitesCsv } from '../../export/sites-csv.ts';
import { phasePersonsText } from '../../messages/coverage-screen-text.ts';
import { proofText, proposalText, sitingMethod } from '../../messages/siting-text.ts';
import type { Locale } from '../../core/locale.ts';
import type { OutputContext, SolveSiting } from './output-module.ts';

/** What the requests for sites come to: the rows of sites.csv, and an entry of provenance.json for each. */
export interface SitesPart {
  texts: [string, string][];
  facts: readonly Readonly<Record<string, unknown>>[];
}

/** Proposes the sites that the settings ask for; nothing where they ask for none. */
export async function sitesPart(
  model: CoverageModel,
  { locale, solve }: Pick<OutputContext, 'locale' | 'solve'>
): Promise<SitesPart> {
  const { siting } = model.settings;
  if (siting.length === 0) return { texts: [], facts: [] };
  const proposals: SitingProposal[] = [];
  const facts: SitesPart['facts'][number][] = [];
  for (const request of siting) {
    const proposal = await proposed(model, request, solve);
    if ('problem' in proposal) facts.push(proposal);
    else {
      proposals.push(proposal);
      facts.push(factOf(model, proposal, locale));
    }
  }
  return { texts: [['sites.csv', sitesCsv(proposals, { neutraliseFormulas: true })]], facts };
}

/** The proposal, or why the request cannot be meant. */
async function proposed(
  model: CoverageModel,
  request: SitingRequest,
  solve: SolveSiting
): Promise<SitingProposal | { problem: string }> {
  const wish = requestedWish(request);
  if (wish === null) return { problem: 'neither a place rule nor a phase is named' };
  try {
    const problem = sitingProblem(model, wish);
    return sitingProposal(model, wish, problem, await solve(problem));
  } catch (error) {
    if (error instanceof RangeError) return { problem: error.message };
    throw error;
  }
}

function factOf(model: CoverageModel, proposal: SitingProposal, locale: Locale) {
  const { wish, result, effect, lacking, reach } = proposal;
  const { demand } = askedSupply(model, wish.question.supply);
  const { objective, bound, gap, status, greedy } = result;
  return {
    aim: wish.aim,
    candidates: candidatesOf(wish),
    sites: wish.sites,
    reach,
    result: { objective, bound, gap, status, greedy_objective: greedy.objective },
    persons: { all: effect.persons, additional: effect.additional, in_high_stress: effect.inHighStress },
    lacking_places: lacking && {
      all: lacking.persons,
      within_reach: lacking.additional,
      in_high_stress: lacking.inHighStress
    },
    explanation: [
      proposalText(proposal, phasePersonsText(demand.phase, locale), locale),
      proofText(proposal, locale)
    ].join(' '),
    method: sitingMethod(proposal, locale)
  };
}
