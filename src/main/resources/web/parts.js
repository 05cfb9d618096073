import { label, pathOf, relation } from './api.js';
import { h } from './dom.js';
import { openEvidence } from './evidence.js';
import { joined, number, word } from './words.js';

/** The class of a thing, as a small sign in the class's colour. */
export function badge(type) {
  return type ? h('span', { class: `badge t-${type}` }, label(type)) : null;
}

/** A link to a thing with its class. */
export function thingLink(thing) {
  return h('span', { class: 'thing' }, h('a', { href: pathOf(thing.iri) }, thing.name), ' ', badge(thing.type));
}

/** A link to an article with its day and source. */
export function articleLink(article, hash = '') {
  return h(
    'span',
    { class: 'thing' },
    h('a', { href: pathOf(article.iri) + hash }, article.headline || word('headline')),
    h('small', {}, [article.published, article.publisher].filter(Boolean).map((text) => ` · ${text}`)),
  );
}

/** How sure something is, to be seen and read. */
export function confidence(value) {
  return h(
    'span',
    { class: 'confidence' },
    h('meter', { min: 0, max: 1, low: 0.5, high: 0.75, optimum: 1, value, 'aria-hidden': 'true' }),
    ` ${value.toFixed(2)}`,
  );
}

/** Says how many of a list are not shown; nothing if all are. */
export function leftOut(total, shown) {
  return total > shown ? h('p', { class: 'quiet' }, joined(word('more'), number(total - shown), word('more lines'))) : null;
}

/** What opens the evidence of a fact. */
export function evidenceButton(proof, what) {
  if (!proof.claim) return h('span', { class: 'evidence none' }, word('reference data'));
  const words = `${proof.sources} ${word(proof.sources === 1 ? 'source' : 'sources')} · ${proof.confidence.toFixed(2)}`;
  return h(
    'button',
    {
      type: 'button',
      class: 'evidence',
      'aria-haspopup': 'dialog',
      'aria-label': `${word('show evidence')}: ${what} (${words})`,
      onclick: () => openEvidence(proof.claim),
    },
    words,
  );
}

/** A figure's number with its unit. */
export function amount(figure) {
  const upper = figure.valueMax === undefined ? '' : `–${number(figure.valueMax)}`;
  const words = (figure.qualifiers ?? []).join('');
  return `${words ? `${words} ` : ''}${number(figure.value)}${upper}${figure.unit ? ` ${figure.unit}` : ''}`;
}

/** A statement in one line. */
export function sentenceOf(statement) {
  const { subject, figure, post, quote } = statement;
  if (figure) {
    const period = figure.period ? ` (${figure.period})` : '';
    return [thingLink(figure.about), ' ', h('b', {}, figure.indicator), ' ', amount(figure), period];
  }
  if (post) return [thingLink(post.person), ' — ', thingLink(post.organization), ' ', h('b', {}, post.title)];
  if (quote) return [thingLink(quote.speaker), ' “', quote.text, '”'];
  const object = statement.object ? thingOrTerm(statement.object) : statement.value;
  return [thingLink(subject), ' — ', h('b', {}, relation(statement.relation)), ' → ', object];
}

/** A thing; a term of the ontology by its label. */
export function thingOrTerm(thing) {
  return thing.iri.includes('/ontology#') ? h('a', { href: pathOf(thing.iri) }, label(thing.name)) : thingLink(thing);
}

/** What sort of fact a statement is: figure, post, quote, date, status or relation. */
export function kindOf(statement) {
  if (statement.figure) return 'figure';
  if (statement.post) return 'post';
  if (statement.quote) return 'quote';
  if (statement.relation === 'status') return 'status';
  return statement.object ? 'relation' : 'date';
}

const FORMATS = [
  ['ttl', 'Turtle'],
  ['jsonld', 'JSON-LD'],
  ['nt', 'N-Triples'],
];

/** Links to the same resource as RDF. */
export function formatLinks() {
  return h(
    'p',
    { class: 'formats' },
    `${word('data')}: `,
    FORMATS.map(([format, name], at) => [at ? ' · ' : '', h('a', { href: `${location.pathname}?format=${format}`, rel: 'alternate' }, name)]),
  );
}
