/** What follows the name of a body in small letters, and hardly ever a person's: "Al-Shifa hospital". */
export const nounsAfterBodies: ReadonlySet<string> = words("hospital university movement militia newspaper magazine airline airlines brigade brigades battalion party group network cartel gang tribe");

/** The same after the name of a place: "Idlib province". */
export const nounsAfterPlaces: ReadonlySet<string> = words(`
  city town village province district region airport river valley peninsula island islands prefecture governorate county strait coast desert mountains
  crossing neighbourhood neighborhood suburb suburbs area countryside outskirts viaduct dam bridge reservoir tunnel canal
`);

/** Words for bodies and places that are surnames too: "Mary Church". */
export const surnamesToo: ReadonlySet<string> = words(`
  church house bank banks post court young park parks hall hill hills field fields lake rivers forest woods west north east south power gates cross
  guard guards lane street bridge bridges marsh moore green group times law jordan temple spring lodge
`);

/** Bodies that towns and armies number: "School 41", "Hospital No. 3". */
export const numberedBodies: ReadonlySet<string> = words("school hospital kindergarten nursery clinic prison colony brigade battalion regiment squadron");

/** Heads that take "on": "Commission on Presidential Debates". */
export const headsBeforeOn: ReadonlySet<string> = words("commission committee subcommittee council conference panel convention center centre institute observatory");

/** Heads before "of" that make an event: "Battle of Hastings". */
export const eventHeads: ReadonlySet<string> = words("battle siege day war massacre feast festival");

/** Heads before "of" that make a place: "Gulf of Aden". */
export const placeHeads: ReadonlySet<string> = words(`
  republic kingdom state states commonwealth district province city county gulf strait straits bay cape sea isle isles mount lake valley port horn
  territory emirate bridge palace tower
`);

/** Heads before "of" that make neither: "Treaty of Rome", "Book of Kells". */
export const thingHeads: ReadonlySet<string> = words("treaty declaration convention act bill code book statue arc game call order medal cross");

/** Things that are called after people: "the Comey Memos". */
export const calledAfterPeople: ReadonlySet<string> = words("memos memo papers tapes files emails e-mails letters diaries leaks documents amendment doctrine plan bill act law rule prize award scandal affair case trial inquiry report");

/** Words whose possessive goes on in a name: "People's Republic", "Workers' Party"; elsewhere a possessive ends one. */
export const possessiveNames: ReadonlySet<string> = words(`
  people peoples workers worker women children girls boys men teachers farmers citizens veterans king queen prince princess bishop students writers lawyers nurses
  officers mothers lloyd mcdonald moody sotheby christie macy kellogg levi domino wendy
`);

/** Owners, one of many, after whom streets and squares are called: "Fisherman's Walk". */
export const tradesOwners: ReadonlySet<string> = words(`
  fisherman sailor pilgrim shepherd miner chandler weaver baker butcher potter mason miller smith carpenter soldier merchant traveller bishop abbot friar
  monk nun lover hangman ferryman saddler tanner cooper dyer fuller goldsmith
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
