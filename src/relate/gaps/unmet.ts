// What an area's requirements ask → the stated needs that every listed capability says it does not meet.

import type { Catalogue } from '../../model/catalogue.ts';
import type { Need } from '../../model/entry.generated.ts';
import type { Gap } from '../../model/gap.ts';
import type { Asker } from '../asked.ts';
import { demandOf } from './demand.ts';
import type { Market } from './markets.ts';

/** A gap for each stated need of the area that all say they do not meet. One that does not say leaves it open. */
export function unmetNeeds(catalogue: Catalogue, { area, asked, listed }: Market, ask: Asker): Gap[] {
  if (listed.length === 0) return [];
  return asked.flatMap((requirement) => {
    const unmet = ask(requirement).filter(
      ({ isStated, answerOf }) => isStated && listed.every((capability) => answerOf(capability) === 'not-met'),
    );
    return unmet.map(({ parameter, index }) => ({
      area,
      reason: 'none-meets-a-stated-need' as const,
      detail: `${parameter}, need ${index + 1}: each of the ${listed.length} listed says that it does not meet it`,
      ...offersOf(requirement.header.needs?.[index]),
      ...demandOf(catalogue, [requirement]),
    }));
  });
}

/** Only what names the very thing: of a choice or a limit the supplier says where it stands. */
function offersOf({ parameter, operator, value }: Partial<Need> = {}): Pick<Gap, 'offers'> {
  const isPlain = operator === 'includes' || (operator === 'is' && typeof value !== 'number');
  return parameter !== undefined && isPlain ? { offers: { [parameter]: value } } : {};
}
