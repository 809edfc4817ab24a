// What was related → the JSON that `npm run relate` prints; `test/contract` holds its shape.

import type { Difference, Side } from '../model/difference.ts';
import type { Gap } from '../model/gap.ts';
import type { Line, Match } from '../model/match.ts';
import type { MetSince } from '../model/metSince.ts';
import type { Reference } from '../model/reference.ts';
import type { Rehearsal } from '../model/rehearsal.ts';
import type { Related } from '../model/related.ts';
import type { Repetition } from '../model/repetition.ts';
import { coverageForm } from './coverage/form.ts';
import { CLOSED_BY, proposalFor } from './gaps/closing.ts';

/** The document, of everything or of what concerns one entry; its matches are no list, but made as they are written (`jsonPieces`). */
export function machineForm(related: Related, of?: Reference): object {
  const concerns = (references: readonly Reference[]) => of === undefined || references.includes(of);
  return {
    asOf: related.asOf,
    matches: matchForms(of === undefined ? related.matches.each() : related.matches.of(of)),
    repetitions: related
      .repetitions()
      .filter(({ requirements }) => concerns(requirements))
      .map(repetitionForm),
    conflicts: related
      .differences()
      .filter(({ a, b, bridgedBy }) => concerns([a.id, b.id, ...bridgedBy]))
      .map(differenceForm),
    gaps: related
      .gaps()
      .filter(({ requirements, detail }) => concerns([...requirements, detail]))
      .map(gapForm),
    metSince: related
      .metSince()
      .filter(({ requirement, uses }) => concerns([requirement, ...uses.map(({ organisation }) => organisation)]))
      .map(metSinceForm),
    coverage: coverageForm(related.coverage(), concerns),
  };
}

/** What a scenario would change, as the document's `scenario`. */
export function scenarioForm(rehearsal: Rehearsal): object {
  const { id, becameRepeats, becameInternal, coverage, routes, contracts, ties } = rehearsal;
  return {
    id,
    becameRepeats: becameRepeats.map(({ into, repetition, pair: { a, b, score, confirmed, reasons }, inForce }) => ({
      into,
      repetition,
      pair: { a, b, score, confirmed, reasons },
      inForce,
    })),
    becameInternal: becameInternal.map(({ into, difference }) => ({ into, ...differenceForm(difference) })),
    coverage,
    routes,
    contracts,
    ties,
  };
}

/** The document of the gaps alone. */
export function gapsForm({ asOf, gaps }: Related): object {
  return { asOf, gaps: gaps().map(gapForm) };
}

/** Made one after the other: those of a large catalogue are more than fits into memory. */
function* matchForms(matches: Iterable<Match>): Generator<object> {
  for (const match of matches) yield matchForm(match);
}

function matchForm({ requirement, capability, grade, needs }: Match): object {
  return {
    requirement,
    capability,
    grade,
    needs: needs.map(({ parameter, result, need, offer }) => ({
      parameter,
      result,
      need: placeForm(need),
      offer: offer && placeForm(offer),
    })),
  };
}

function placeForm({ file, line }: Line): object {
  return { file, line };
}

function repetitionForm({ id, requirements, pairs }: Repetition): object {
  return {
    id,
    requirements,
    pairs: pairs.map(({ a, b, score, confirmed, reasons }) => ({ a, b, score, confirmed, reasons })),
  };
}

function differenceForm({ band, parameter, a, b, resolution, agreement, bridgedBy }: Difference): object {
  return { band, parameter, a: sideForm(a), b: sideForm(b), resolution, agreement, bridgedBy };
}

function sideForm({ id, file, line, value }: Side): object {
  return { id, file, line, value };
}

function metSinceForm({ requirement, uses }: MetSince): object {
  return {
    requirement,
    uses: uses.map(({ organisation, recordedOf, area, capability, status, date, line }) => ({
      organisation,
      recordedOf,
      area,
      ...(capability !== undefined && { capability }),
      status,
      date,
      ...placeForm(line),
    })),
  };
}

function gapForm(gap: Gap): object {
  const { area, requirements, reason, detail } = gap;
  return { area, requirements, reason, detail, closedBy: CLOSED_BY[reason], propose: proposalFor(gap) };
}
