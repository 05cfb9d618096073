import { word, language } from './words.js';

let known;

/** Asks the server; an answer that is no answer is an Error that says why, with the status. */
export async function ask(path, parameters = {}, signal = undefined) {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== '');
  const response = await fetch(`/api/${path}?${new URLSearchParams(given)}`, { signal });
  const answer = await response.json().catch(() => ({ error: response.statusText }));
  if (!response.ok) throw Object.assign(new Error(answer.error ?? response.statusText), { status: response.status });
  return answer;
}

/** What is the same for all pages: base IRI, terms, version. To be waited for before the functions below are used. */
export async function about() {
  known ??= await ask('about');
  return known;
}

const ONTOLOGY = 'https://w3id.org/yuantu/ontology#';

/** Where an IRI is shown here; one that is not ours stays as it is. */
export function pathOf(iri) {
  if (iri.startsWith(known.base)) return known.path + iri.slice(known.base.length);
  if (iri.startsWith(ONTOLOGY)) return `/ontology#${iri.slice(ONTOLOGY.length)}`;
  return iri;
}

/** The IRI that a page of ours is about. */
export function iriOf(path) {
  return known.base + decodeURIComponent(path.slice(known.path.length));
}

/** What a term of the ontology is called in the reader's language. */
export function label(term) {
  return known.terms[term]?.[language()] || word(term);
}

/** A word of an answer: a term of the ontology in the reader's language, all else as it is. */
export function termOr(cell) {
  return known.terms[cell]?.[language()] || cell;
}

/** What a relation is called, seen from either end. */
export function relation(name, inverse = false) {
  return inverse ? word(`${name} of`) : label(name);
}
