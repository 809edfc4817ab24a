// Made from src/schema by `npm run types`; a test proves it fresh. Not edited by hand.

/**
 * What a capability offers of one parameter: one level, the levels supported, `{only: [...]}` where a source shows the list complete, `{value, unit}` for a number, or true or false.
 *
 * This interface was referenced by `Kinds`'s JSON-Schema
 * via the `definition` "offer".
 */
export type Offer =
  | string
  | string[]
  | {
      /**
       * The complete list of levels, as a source shows it.
       *
       * Items: One level of a parameter.
       */
      only?: string[];
      /**
       * The number offered.
       */
      value?: number;
      /**
       * The unit of the number, one of the parameter's.
       */
      unit?: string;
    }
  | boolean;

/**
 * Every kind of file in the catalogue, by the name of its schema.
 */
export interface Kinds {
  capability: Capability;
  supplier: Supplier;
  requirement: Requirement;
  organisation: Organisation;
  route: Route;
  scenario: Scenario;
  retired: Retired;
  site: Site;
  terms: Term;
  parameters: Parameter;
  synonyms: Synonym;
}
/**
 * A tool or a service that a force can obtain.
 *
 * This interface was referenced by `Kinds`'s JSON-Schema
 * via the `definition` "capability".
 */
export interface Capability {
  /**
   * The name that people know it by, without slogans.
   */
  title: string;
  /**
   * A `tool` is used by the force itself; a `service` is done for it.
   */
  kind: 'tool' | 'service';
  /**
   * One sentence from which a practitioner learns what it is, ending in a full stop.
   */
  summary: string;
  /**
   * Who provides it.
   */
  supplier: string;
  /**
   * The second-level areas that it belongs to, the closest first.
   *
   * Items: A second-level area.
   */
  areas: string[];
  /**
   * Whether we recorded this entry from public sources, or the body or supplier that it is about has confirmed it.
   */
  standing: string;
  /**
   * What it is, where it is not a product to use as it stands: a building block, a reference work, an assurance scheme or a programme. Left out for an ordinary product or service.
   */
  nature?: string;
  /**
   * Which of the four missions of the serious and organised crime strategy it serves.
   *
   * Items: One of the four missions.
   */
  missions?: string[];
  /**
   * Where it stands in its life.
   */
  lifecycle?: {
    /**
     * Whether it can still be had.
     */
    status: string;
    /**
     * Since when it has had this status.
     */
    since?: string;
    /**
     * The capability that took its place.
     */
    'superseded-by'?: string;
  };
  /**
   * How a force gets it.
   */
  obtaining?: {
    /**
     * The SPDX identifier of an open licence, or `commercial`.
     */
    licence?: string;
    /**
     * How it is paid for. Never a sum.
     */
    pricing?: string;
    /**
     * Who may obtain it.
     */
    eligibility?: string;
    /**
     * The page from which one obtains or asks for it.
     */
    start?: string;
    /**
     * Lawful ways to obtain it that a source names.
     *
     * Items: A route of the catalogue.
     */
    routes?: string[];
  };
  /**
   * Its own page.
   */
  website?: string;
  /**
   * What it offers, parameter by parameter. What is left out is not stated.
   */
  offers?: {
    [k: string]: Offer;
  };
  /**
   * Certificates and accreditations, each with who, scope, issued and expires. Whether one is valid is worked out from its dates.
   *
   * Items: One certificate or accreditation.
   */
  assurance?: {
    /**
     * The assurance scheme or standard.
     */
    scheme: string;
    /**
     * Who issued it.
     */
    issuer?: string;
    /**
     * What it covers.
     */
    scope?: string;
    /**
     * When it was issued.
     */
    issued?: string;
    /**
     * When it runs out.
     */
    expires?: string;
    evidence: Evidence;
  }[];
  /**
   * Objectives of digital forensics that it serves, by SOLVE-IT id.
   *
   * Items: A SOLVE-IT objective.
   */
  objectives?: string[];
  /**
   * Principles of the NCSC's framework, version 4.0, that it helps to meet.
   *
   * Items: A principle of the framework.
   */
  caf?: string[];
  /**
   * Functions of NIST's framework, version 2.0, that it serves.
   *
   * Items: A function of the framework.
   */
  csf?: string[];
  /**
   * The public sources of what this entry says.
   */
  evidence: Evidence[];
  /**
   * The day on which somebody last held the whole entry against its sources.
   */
  reviewed: string;
  /**
   * Ids that this entry had before; their addresses lead here.
   *
   * Items: Small letters, digits and single hyphens; the name of a file without its ending.
   */
  aliases?: string[];
}
/**
 * A public source for a claim.
 *
 * This interface was referenced by `Kinds`'s JSON-Schema
 * via the `definition` "evidence".
 */
export interface Evidence {
  /**
   * What the source says that this entry relies on, in our own words.
   */
  shows: string;
  /**
   * The address at which a source was read; http:// only where the source was published so.
   */
  url: string;
  /**
   * The day on which the source was read.
   */
  accessed: string;
  /**
   * What sort of publisher stands behind the source.
   */
  from?: string;
  /**
   * When the source was published, if it says so.
   */
  published?: string;
}
/**
 * Who provides a capability: a company, a public body, an open-source project, a charity or a university.
 *
 * This interface was referenced by `Kinds`'s JSON-Schema
 * via the `definition` "supplier".
 */
export interface Supplier {
  /**
   * The name that people know it by, without slogans.
   */
  title: string;
  /**
   * What sort of body it is.
   */
  type: string;
  /**
   * One sentence that says who it is, ending in a full stop.
   */
  summary?: string;
  /**
   * Whether we recorded this entry from public sources, or the body or supplier that it is about has confirmed it.
   */
  standing: string;
  /**
   * Its own site.
   */
  website?: string;
  /**
   * Whether it is a small or medium-sized enterprise.
   */
  size?: string;
  /**
   * Its number at Companies House, with its leading zeros.
   */
  'company-number'?: string;
  /**
   * The nation of the United Kingdom in which it is seated, if it is.
   */
  nation?: string;
  /**
   * Forge handles of those who may change this entry.
   *
   * Items: A user or team name on the forge, without the @.
   */
  maintainers?: string[];
  /**
   * The public sources of what this entry says.
   */
  evidence?: Evidence[];
  /**
   * The day on which somebody last held the whole entry against its sources.
   */
  reviewed: string;
  /**
   * Ids that this entry had before; their addresses lead here.
   *
   * Items: Small letters, digits and single hyphens; the name of a file without its ending.
   */
  aliases?: string[];
}
/**
 * What one or more organisations need, as prose and as statements that can be compared.
 *
 * This interface was referenced by `Kinds`'s JSON-Schema
 * via the `definition` "requirement".
 */
export interface Requirement {
  /**
   * The name that people know it by, without slogans.
   */
  title: string;
  /**
   * One sentence that says what is needed, ending in a full stop.
   */
  summary: string;
  /**
   * The organisations that asked. Left out where the source names no body.
   *
   * Items: An organisation of the catalogue.
   */
  'raised-by'?: string[];
  /**
   * Whether we recorded this entry from public sources, or the body or supplier that it is about has confirmed it.
   */
  standing: string;
  /**
   * What kind of thing is wanted.
   */
  seeks: string;
  /**
   * Where it stands. Left out where the source does not say.
   */
  stage?: string;
  /**
   * The sort of document in which it was said.
   */
  document?: string;
  /**
   * When it was published. Left out where the source is undated.
   */
  raised?: string;
  /**
   * The last day for answers.
   */
  closes?: string;
  /**
   * The dates of the contract, as the source gives them.
   */
  contract?: {
    /**
     * When the contract starts.
     */
    starts?: string;
    /**
     * When the contract ends if it is not extended.
     */
    ends?: string;
    /**
     * The latest end with every extension.
     */
    'extendable-to'?: string;
  };
  /**
   * The second-level areas that it belongs to, the closest first.
   *
   * Items: A second-level area.
   */
  areas: string[];
  /**
   * The statements of the requirement, typed where a parameter fits.
   */
  needs?: Need[];
  /**
   * A sum that the source gives, with what it is. Sums of different sorts are never added up.
   */
  value?: {
    /**
     * Pounds sterling.
     */
    amount?: number;
    /**
     * The lower end of a range, in pounds sterling.
     */
    from?: number;
    /**
     * The upper end of a range, in pounds sterling.
     */
    to?: number;
    /**
     * What the sum is.
     */
    sort: string;
    /**
     * A sentence or two of plain text.
     */
    note?: string;
  };
  /**
   * The lots into which the purchase is divided.
   *
   * Items: A short line of plain text.
   */
  lots?: string[];
  /**
   * The procurement procedure that the source names.
   */
  procedure?: string;
  /**
   * The number of the published notice.
   */
  notice?: string;
  /**
   * Codes of the Common Procurement Vocabulary that the notice carries.
   *
   * Items: Eight digits, with or without the check digit; quoted.
   */
  cpv?: string[];
  'market-tested'?: Evidence;
  /**
   * Requirements that ask for the same thing, as somebody has confirmed by reading both.
   *
   * Items: A requirement of the catalogue.
   */
  repeats?: string[];
  /**
   * Requirements of the same body that this one replaces.
   *
   * Items: A requirement of the catalogue.
   */
  supersedes?: string[];
  /**
   * Requirements that look alike and ask for something else.
   *
   * Items: A requirement of the catalogue.
   */
  'not-same-as'?: string[];
  /**
   * The public document that says so.
   */
  source: {
    /**
     * What the document is called or is.
     */
    title: string;
    /**
     * The address at which a source was read; http:// only where the source was published so.
     */
    url: string;
    /**
     * The day on which it was read.
     */
    accessed: string;
    /**
     * How much of it was read: `whole`, or an `excerpt`.
     */
    read: string;
    /**
     * What sort of publisher stands behind it.
     */
    from?: string;
  };
  /**
   * Public sources besides the main one.
   */
  evidence?: Evidence[];
  /**
   * The day on which somebody last held the whole entry against its sources.
   */
  reviewed: string;
  /**
   * Ids that this entry had before; their addresses lead here.
   *
   * Items: Small letters, digits and single hyphens; the name of a file without its ending.
   */
  aliases?: string[];
}
/**
 * One statement of a requirement: typed (parameter, operator, value) or, where no parameter fits, one atomic sentence.
 *
 * This interface was referenced by `Kinds`'s JSON-Schema
 * via the `definition` "need".
 */
export interface Need {
  /**
   * The typed property that is needed.
   */
  parameter?: string;
  /**
   * How the value is meant; which operators there are depends on the parameter's type.
   */
  operator?: 'is' | 'one-of' | 'not' | 'includes' | 'at-least' | 'at-most';
  /**
   * The level or levels, the number, or true or false.
   */
  value?: string | number | boolean | string[];
  /**
   * The unit of a number, one of the parameter's.
   */
  unit?: string;
  /**
   * One need in one sentence, where no parameter fits it.
   */
  statement?: string;
  /**
   * Whether the source says it (`stated`), or we read it into the wording (`read-in`).
   */
  basis: string;
  /**
   * Only if the source gives one.
   */
  priority?: string;
  /**
   * What the need is limited to.
   */
  for?: string;
  /**
   * The date by which it is needed.
   */
  by?: string;
  /**
   * The nation in which the need holds, where it is limited to one.
   */
  nation?: string;
}
/**
 * A force, its local policing body, a regional unit, a national body, or another body that has said what policing needs; dated, with its successors.
 *
 * This interface was referenced by `Kinds`'s JSON-Schema
 * via the `definition` "organisation".
 */
export interface Organisation {
  /**
   * The name that people know it by, without slogans.
   */
  title: string;
  /**
   * The abbreviation by which it is known.
   */
  short?: string;
  /**
   * What sort of body it is.
   */
  type: string;
  /**
   * The level at which it works.
   */
  tier: string;
  /**
   * One sentence that says what it is, ending in a full stop.
   */
  summary?: string;
  /**
   * The region of England, or the nation, in which it lies. It does not say which regional unit it works with.
   */
  region?: string;
  /**
   * The regional organised crime unit that it works with.
   */
  'regional-unit'?: string;
  /**
   * The nation in which it works, where it is one.
   */
  nation?: string;
  /**
   * Its identifiers in public registers.
   */
  codes?: {
    /**
     * The code of its police force area at the Office for National Statistics.
     */
    ons?: string;
    /**
     * Its number at Companies House, where it is a company; quoted.
     */
    company?: string;
  };
  /**
   * Its own site.
   */
  website?: string;
  /**
   * From when and until when it exists. Given only where a source states it.
   */
  valid?: {
    /**
     * Its first day.
     */
    from?: string;
    /**
     * Its last day.
     */
    to?: string;
  };
  /**
   * The organisations that took its place.
   *
   * Items: An organisation of the catalogue.
   */
  successors?: string[];
  /**
   * Its place on the tile map, our own drawing: row and column from 0.
   */
  tile?: {
    /**
     * The row, from 0 at the top.
     */
    row: number;
    /**
     * The column, from 0 at the left.
     */
    column: number;
  };
  /**
   * Team handles of those who may change this entry.
   *
   * Items: A user or team name on the forge, without the @.
   */
  maintainers?: string[];
  /**
   * Whether we recorded this entry from public sources, or the body or supplier that it is about has confirmed it.
   */
  standing: string;
  /**
   * Publicly documented uses of a capability, or of an area where no product is named, as recorded by the source on its date.
   *
   * Items: One publicly documented use.
   */
  uses?: {
    /**
     * The capability used, where the source names one.
     */
    capability?: string;
    /**
     * The second-level area of the use.
     */
    area: string;
    /**
     * How far the use had got, in the words of the source. A decision to buy is no proof of delivery.
     */
    status: string;
    /**
     * The date on which the source says so. Left out where it is undated.
     */
    date?: string;
    evidence: Evidence;
  }[];
  /**
   * What it has shown to work under the regulator's code. Accreditation stays each unit's own.
   *
   * Items: One validation of one version.
   */
  validated?: {
    /**
     * The capability validated.
     */
    capability: string;
    /**
     * The version validated; quoted.
     */
    version?: string;
    /**
     * The forensic science activity of the regulator's code.
     */
    activity?: string;
    /**
     * What the validation found.
     */
    result: string;
    /**
     * When it was validated.
     */
    date?: string;
    report: Evidence;
  }[];
  /**
   * The public sources of what this entry says.
   */
  evidence?: Evidence[];
  /**
   * The day on which somebody last held the whole entry against its sources.
   */
  reviewed: string;
  /**
   * Ids that this entry had before; their addresses lead here.
   *
   * Items: Small letters, digits and single hyphens; the name of a file without its ending.
   */
  aliases?: string[];
}
/**
 * A lawful way to obtain something: a framework, a dynamic market, a national service, a direct or a free way.
 *
 * This interface was referenced by `Kinds`'s JSON-Schema
 * via the `definition` "route".
 */
export interface Route {
  /**
   * The name that people know it by, without slogans.
   */
  title: string;
  /**
   * What sort of route it is.
   */
  type: string;
  /**
   * One sentence that says what can be bought through it and by whom, ending in a full stop.
   */
  summary: string;
  /**
   * The number of the agreement.
   */
  reference?: string;
  /**
   * The organisation that runs it.
   */
  owner?: string;
  /**
   * The first day on which it can be used.
   */
  opens?: string;
  /**
   * The last day on which it can be used, extensions included.
   */
  closes?: string;
  /**
   * The routes whose place it took.
   *
   * Items: A route of the catalogue.
   */
  supersedes?: string[];
  /**
   * The parts into which it is divided.
   *
   * Items: One part.
   */
  lots?: {
    /**
     * Its number, quoted.
     */
    number?: string;
    /**
     * What it covers.
     */
    title: string;
  }[];
  /**
   * Its own page.
   */
  website?: string;
  /**
   * Whether we recorded this entry from public sources, or the body or supplier that it is about has confirmed it.
   */
  standing: string;
  /**
   * The public sources of what this entry says.
   */
  evidence?: Evidence[];
  /**
   * The day on which somebody last held the whole entry against its sources.
   */
  reviewed: string;
  /**
   * Ids that this entry had before; their addresses lead here.
   *
   * Items: Small letters, digits and single hyphens; the name of a file without its ending.
   */
  aliases?: string[];
}
/**
 * A what-if change of organisations, for rehearsal.
 *
 * This interface was referenced by `Kinds`'s JSON-Schema
 * via the `definition` "scenario".
 */
export interface Scenario {
  /**
   * The name that people know it by, without slogans.
   */
  title: string;
  /**
   * One sentence that says what is supposed, ending in a full stop.
   */
  summary: string;
  /**
   * Whether a public source proposes it, or it is purely hypothetical.
   */
  basis: 'hypothetical' | 'proposed';
  /**
   * Which organisations become which.
   *
   * Items: One merger.
   */
  changes: {
    /**
     * The organisations that end.
     *
     * Items: An organisation of the catalogue.
     */
    from: string[];
    /**
     * The organisation that takes their place.
     */
    into: {
      /**
       * Small letters, digits and single hyphens; the name of a file without its ending.
       */
      id: string;
      /**
       * The name that people know it by, without slogans.
       */
      title: string;
    };
    /**
     * The supposed day.
     */
    on: string;
  }[];
  /**
   * The public sources of what this entry says.
   */
  evidence?: Evidence[];
  /**
   * The day on which somebody last held the whole entry against its sources.
   */
  reviewed: string;
}
/**
 * The trace of an entry that is gone: when, why, and what took its place; nothing of the old text.
 *
 * This interface was referenced by `Kinds`'s JSON-Schema
 * via the `definition` "retired".
 */
export interface Retired {
  /**
   * The day on which it was taken out.
   */
  date: string;
  /**
   * Why it was taken out.
   */
  reason: string;
  /**
   * The entry to read instead, of the same kind.
   */
  successor?: string;
}
/**
 * This deployment: its name, addresses, contacts, maintainers and periods.
 *
 * This interface was referenced by `Kinds`'s JSON-Schema
 * via the `definition` "site".
 */
export interface Site {
  /**
   * The name of the site.
   */
  name: string;
  /**
   * What the site is, in one sentence.
   */
  tagline: string;
  /**
   * Where the site is published, with the final slash.
   */
  url: string;
  /**
   * Where the repository is kept.
   */
  forge?: {
    /**
     * Which software the forge runs.
     */
    type: 'github' | 'gitlab' | 'forgejo';
    /**
     * The address of the repository.
     */
    url: string;
    /**
     * The branch from which the site is built.
     */
    branch: string;
  };
  /**
   * Role addresses, never a person's.
   */
  contacts?: {
    /**
     * The role mailbox for proposals, corrections and requests to take something out.
     */
    catalogue?: string;
    /**
     * The role mailbox for faults of security.
     */
    security?: string;
  };
  /**
   * Handles of the catalogue's maintainers; without any, nothing can be approved.
   *
   * Items: A user or team name on the forge, without the @.
   */
  maintainers?: string[];
  /**
   * After how many months without a review an entry counts as stale.
   */
  'review-months': number;
  /**
   * For how many months a requirement counts as in force where nothing else says so.
   */
  'in-force-months': number;
}
/**
 * A controlled word.
 *
 * This interface was referenced by `Kinds`'s JSON-Schema
 * via the `definition` "terms".
 */
export interface Term {
  /**
   * What entries write. It never changes.
   */
  id: string;
  /**
   * What readers see.
   */
  label: string;
  /**
   * What it means, in one or two sentences.
   */
  definition: string;
  /**
   * The term of the same file that holds this one.
   */
  broader?: string;
  /**
   * The first-level area under which a function is offered.
   */
  area?: string;
  /**
   * What people type when they mean it.
   *
   * Items: A word or phrase.
   */
  synonyms?: string[];
  /**
   * The public page that defines it.
   */
  source?: string;
}
/**
 * A typed property.
 *
 * This interface was referenced by `Kinds`'s JSON-Schema
 * via the `definition` "parameters".
 */
export interface Parameter {
  /**
   * Small letters, digits and single hyphens; the name of a file without its ending.
   */
  id: string;
  /**
   * What readers see.
   */
  label: string;
  /**
   * What its values are, which decides the operators of a need.
   */
  type: 'choice' | 'choices' | 'ordered' | 'number' | 'boolean';
  /**
   * Who can offer it. Only `product` and `provider` enter a match.
   */
  concerns: 'product' | 'provider' | 'contract' | 'scale';
  /**
   * Whether two bodies whose values have nothing in common cannot share one specification or one instance.
   */
  exclusive: boolean;
  /**
   * What it means, in one or two sentences.
   */
  definition: string;
  /**
   * Its levels; of an ordered parameter, from the least to the most.
   *
   * Items: One level.
   */
  levels?: {
    /**
     * One level of a parameter.
     */
    id: string;
    /**
     * What readers see.
     */
    label: string;
    /**
     * What it means.
     */
    definition: string;
    /**
     * What people type when they mean it.
     *
     * Items: A short line of plain text.
     */
    synonyms?: string[];
    /**
     * The public page that defines it.
     */
    source?: string;
  }[];
  /**
   * The vocabulary file that holds its levels, where they have one of their own.
   */
  'levels-from'?: string;
  /**
   * The field of a capability from which its offers come, where they are not typed in `offers`.
   */
  'offered-by'?: 'assurance';
  /**
   * The unit in which numbers are compared.
   */
  unit?: string;
  /**
   * The units that may be written, each with how many of the base unit it is; 0 marks a dimension of its own.
   */
  units?: {
    /**
     * How many of the base unit.
     */
    [k: string]: number;
  };
  /**
   * Which end of a number suits the buyer.
   */
  better?: 'lower' | 'higher';
  /**
   * What people type when they mean it.
   *
   * Items: A short line of plain text.
   */
  synonyms?: string[];
}
/**
 * Words of one meaning; a search for any of them finds all.
 *
 * This interface was referenced by `Kinds`'s JSON-Schema
 * via the `definition` "synonyms".
 */
export interface Synonym {
  /**
   * The acronym or word, and what it stands for.
   *
   * Items: A short line of plain text.
   */
  words: string[];
  /**
   * What it means.
   */
  definition: string;
  /**
   * The public page that says so.
   */
  source?: string;
}
