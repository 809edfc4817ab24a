// The words that the sentences of generated entries are made of, each list from the commonest to the rarest.

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What may stand in each gap of a sentence. */
export const WORDS = {
  who: lines(`
    officers
    examiners
    investigators
    analysts
    the duty team
    front-line staff
    the digital unit
    supervisors
    case builders
    volunteers
    exhibits officers
    network defenders
    disclosure officers
    control-room staff
    trainers
    neighbourhood teams`),
  thing: lines(`
    files
    phones
    messages
    records
    pictures
    recordings
    devices
    accounts
    reports
    exhibits
    alerts
    spreadsheets
    transcripts
    call records
    disk copies
    number plates
    statements
    invoices
    backups
    log entries
    parcels of old media
    maps`),
  place: lines(`
    at the station
    in the laboratory
    in the control room
    at headquarters
    on scene
    in the custody suite
    at a shared hub
    in a van
    at the front counter
    in the reading room
    at a partner's office
    in the machine room
    at the records store`),
  often: lines(`
    every day
    most weeks
    when a case asks for it
    at the end of each shift
    about once a month
    during large enquiries
    at weekends
    in the quarter after an audit`),
  limit: lines(`
    where the policy allows it
    within the limits of the authority given
    after a supervisor has agreed
    as long as the network holds
    up to the size that the licence covers
    if the owner has agreed in writing
    unless the court has ordered otherwise
    while the exhibit is booked out`),
  outcome: lines(`
    a report that others can check
    a list that the case file can take
    one view of the whole enquiry
    a record of each step
    a shorter queue
    an answer on the same day
    a copy that can be compared with the first
    a note for the disclosure schedule
    a table that opens in a spreadsheet
    a map with times on it`),
  lack: lines(`
    a spreadsheet that one person keeps
    a tool whose support has ended
    three systems that share nothing
    paper forms
    a queue of several weeks
    copies on loose discs
    a hand-written register
    an arrangement with a neighbour that lapses
    a script that nobody looks after`),
  needs: lines(`
    a workstation with room for the case
    two trained people
    a link to the records system
    an account for each user
    an agreement on who keeps the results
    a test on known material
    a room that can be locked
    a yearly licence
    a written method
    a second copy of everything`),
  source: lines(`
    a strategy of the body
    the notes of a steering group
    an answer to a question from the public
    a notice of the year before
    a review of the service
    the minutes of an open meeting
    a plan for the next three years`),
  number: lines(`
    two
    three
    a dozen
    forty
    several hundred
    six
    nineteen
    about a thousand
    eighty-four`),
} as const;

/** Sentences of a capability. */
export const SUPPLY_SENTENCES: readonly string[] = lines(`
  It is used {place} by {who}.
  {who} bring {thing} to it and take away {outcome}.
  It reads {thing} and {thing}, {limit}.
  What it is about is {area}.
  It needs {needs}.
  The {name} module adds "{function}".
  Before first use it needs {needs} and {needs}.
  It runs {place}, and {who} reach it from there.
  Results come as {outcome}.
  {who} work with it {often}.
  It takes over from {lack}.
  Each run leaves {outcome}, which {who} keep with the case.
  It does not decide anything: {who} look at each result.
  It can hold {number} cases at once, {limit}.
  Its makers test it {often} on {thing} made up for the purpose.
  With {name} it shares a common form of {thing}.
  It handles {material} as well as {thing}.
  A small force can share one copy with its neighbours, {limit}.
  {who} and {who} see the same {thing}, each with permissions of their own.
  Old {thing} stay readable, because the form in which it keeps them is published.
  Work that took {who} {number} days takes one, as its makers say.
  It was first made for one thing, "{function}", and has grown from there.
  Where {thing} arrive {often}, a watch folder takes them in.
  An import from {name} is there, and an export to {name}.`);

/** Sentences of a requirement. */
export const DEMAND_SENTENCES: readonly string[] = lines(`
  {who} do this work {place} today.
  At present it is done with {lack}.
  {who} want {outcome}.
  The work comes up {often}.
  It was said in {source}.
  {thing} and {thing} come in {often}, and {who} sort them by hand.
  The wish concerns {area}.
  What is wanted must fit {needs}.
  {who} should be able to use it {place}, {limit}.
  The team has {number} people, who deal with {number} cases a year.
  A trial under the name {name} ended without a purchase.
  Its neighbours have {lack} and would join.
  It is to take the place of {lack}.
  The outcome looked for is {outcome}.
  Whether "{function}" belongs to it was left open.
  {who} asked for {outcome} first and the rest later.
  It must go on working {often}, {limit}.
  {material} are part of it, {thing} are not.
  The system called {name} stays, and whatever comes must work beside it.
  {who} would be trained before it starts, {number} at a time.
  {source} gives no figure for the cost.
  The number of {thing} has doubled within {number} years.`);

/** Sentences of a route. */
export const ROUTE_SENTENCES: readonly string[] = lines(`
  Bodies of {name} and {name} may use it.
  Suppliers on it answer within {number} days.
  A buyer writes to the desk at {name}, which keeps the list.
  Awards are published {often}.
  It covers {thing} and {thing}, {limit}.
  {name} was the last to join.
  Questions go to {who} {place}.
  It grew out of {lack} that {name} had.`);
