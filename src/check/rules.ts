// The house rules in the order in which they run, each with how bad its finding is: this list alone decides that.

import type { CatalogueRule, EntryRule, Listed } from './rule.ts';
import { aliasClash } from './rules/aliasClash.ts';
import { areaTooBroad } from './rules/areaTooBroad.ts';
import { broaderTooDeep } from './rules/broaderTooDeep.ts';
import { closedRoute } from './rules/closedRoute.ts';
import { datesInOrder } from './rules/datesInOrder.ts';
import { deadEnd } from './rules/deadEnd.ts';
import { emptyBody } from './rules/emptyBody.ts';
import { endlessChain } from './rules/endlessChain.ts';
import { evidenceMissing } from './rules/evidenceMissing.ts';
import { htmlInBody } from './rules/htmlInBody.ts';
import { imageInBody } from './rules/imageInBody.ts';
import { mailAddressInText } from './rules/mailAddressInText.ts';
import { marketingWords } from './rules/marketingWords.ts';
import { missingFile } from './rules/missingFile.ts';
import { needForm } from './rules/needForm.ts';
import { notOfferable } from './rules/notOfferable.ts';
import { offerMismatch } from './rules/offerMismatch.ts';
import { operatorMismatch } from './rules/operatorMismatch.ts';
import { parameterForm } from './rules/parameterForm.ts';
import { repeatedTerm } from './rules/repeatedTerm.ts';
import { retiredAndLive } from './rules/retiredAndLive.ts';
import { reviewedInFuture } from './rules/reviewedInFuture.ts';
import { sameBody } from './rules/sameBody.ts';
import { sameTitle } from './rules/sameTitle.ts';
import { sourceMissing } from './rules/sourceMissing.ts';
import { staleReview } from './rules/staleReview.ts';
import { summaryForm } from './rules/summaryForm.ts';
import { supersededWithoutSuccessor } from './rules/supersededWithoutSuccessor.ts';
import { termArea } from './rules/termArea.ts';
import { unknownBroader } from './rules/unknownBroader.ts';
import { unknownLevel } from './rules/unknownLevel.ts';
import { unknownLevelsFrom } from './rules/unknownLevelsFrom.ts';
import { unknownParameter } from './rules/unknownParameter.ts';
import { unknownReference } from './rules/unknownReference.ts';
import { unknownTerm } from './rules/unknownTerm.ts';
import { unknownUnit } from './rules/unknownUnit.ts';
import { unopenedRoute } from './rules/unopenedRoute.ts';
import { valueMismatch } from './rules/valueMismatch.ts';
import { wrongLinkInBody } from './rules/wrongLinkInBody.ts';

/** The rules that need one entry and the vocabulary. */
export const ENTRY_RULES: readonly Listed<EntryRule>[] = [
  ['error', unknownTerm],
  ['error', areaTooBroad],
  ['error', summaryForm],
  ['warning', marketingWords],
  ['error', datesInOrder],
  ['error', reviewedInFuture],
  ['warning', staleReview],
  ['error', supersededWithoutSuccessor],
  ['error', evidenceMissing],
  ['warning', sourceMissing],
  ['error', needForm],
  ['error', unknownParameter],
  ['error', operatorMismatch],
  ['error', valueMismatch],
  ['error', notOfferable],
  ['error', offerMismatch],
  ['error', unknownLevel],
  ['error', unknownUnit],
  ['warning', emptyBody],
  ['error', htmlInBody],
  ['error', imageInBody],
  ['error', wrongLinkInBody],
  ['warning', mailAddressInText],
];

/** The rules that need the whole catalogue. */
export const CATALOGUE_RULES: readonly Listed<CatalogueRule>[] = [
  ['error', missingFile],
  ['error', repeatedTerm],
  ['error', unknownBroader],
  ['error', broaderTooDeep],
  ['error', termArea],
  ['error', parameterForm],
  ['error', unknownLevelsFrom],
  ['error', unknownReference],
  ['warning', closedRoute],
  ['note', unopenedRoute],
  ['error', endlessChain],
  ['error', sameTitle],
  ['error', sameBody],
  ['error', aliasClash],
  ['error', retiredAndLive],
  ['error', deadEnd],
];
