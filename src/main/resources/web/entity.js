import { label, pathOf, relation } from './api.js';
import { h, section, table } from './dom.js';
import { figureSection } from './figures.js';
import { graphSection } from './graph.js';
import { articleLink, badge, evidenceButton, formatLinks, leftOut, thingLink, thingOrTerm } from './parts.js';
import { timelineSection } from './timeline.js';
import { number, word } from './words.js';

/** The page of an entity. */
export function renderEntity(page, entity) {
  const sections = [
    factSection(entity),
    figureSection(entity.figures ?? [], entity.totals.figures),
    timelineSection(entity),
    graphSection(entity),
    postSection(entity),
    quotationSection(entity),
    placeSection(entity),
    articleSection(entity),
  ].filter(Boolean);
  page.append(lead(entity), contents(sections), h('div', { class: 'sections' }, sections));
  return entity.thing.name;
}

function lead(entity) {
  const [, ...others] = entity.names ?? [];
  return h(
    'header',
    { class: 'lead' },
    h('p', {}, badge(entity.thing.type), (entity.classes ?? []).filter((name) => name !== entity.thing.type).map((name) => [' ', h('span', { class: 'badge narrow' }, label(name))])),
    h('h1', { lang: 'zh' }, entity.thing.name),
    others.length ? h('p', { lang: 'zh' }, h('span', { class: 'quiet' }, `${word('names')} `), others.join('、')) : null,
    entity.within?.length ? h('p', {}, h('span', { class: 'quiet' }, `${word('places')} `), [...entity.within].reverse().map((place, at) => [at ? ' › ' : '', h('a', { href: pathOf(place.iri) }, place.name)])) : null,
    h('p', { class: 'quiet' }, `${number(entity.mentions)} ${word('mentions')} · ${entity.uncounted ? `${word('at least')} ` : ''}${number(entity.articleCount)} ${word('in articles')}`, entity.divisionCode ? ` · GB/T 2260 ${entity.divisionCode}` : ''),
    formatLinks(),
  );
}

/** Links to the sections of the page. */
export function contents(sections) {
  return h(
    'nav',
    { class: 'contents', 'aria-label': word('contents') },
    sections.map((part) => h('a', { href: `#${part.id}` }, part.querySelector('h2').textContent)),
  );
}

function factSection(entity) {
  const groups = (entity.facts ?? [])
    .map((group) => withoutTree(entity, group))
    .filter((group) => group.lines.length && !(group.inverse && group.relation === 'cooperatesWith' && isDoubled(entity, group)));
  if (!groups.length) return null;
  return section('facts', word('facts'), h('div', { class: 'groups' }, groups.map((group) => factGroup(entity, group))));
}

/** The divisions of a place, which the tree of places shows. */
function withoutTree(entity, group) {
  if (entity.thing.type !== 'Place' || group.relation !== 'locatedIn') return group;
  const lines = group.lines.filter((line) => line.proof.claim);
  return { ...group, lines, total: group.total - (group.lines.length - lines.length) };
}

/** What holds both ways is told once. */
function isDoubled(entity, group) {
  const outward = entity.facts.find((other) => !other.inverse && other.relation === group.relation);
  const there = new Set((outward?.lines ?? []).map((line) => line.other?.iri));
  return group.lines.every((line) => there.has(line.other?.iri));
}

function factGroup(entity, group) {
  const name = relation(group.relation, group.inverse);
  return h(
    'div',
    { class: 'group' },
    h('h3', {}, name, ' ', h('small', {}, number(group.total))),
    h('ul', { class: 'facts' }, group.lines.map((line) => factLine(entity, name, line))),
    leftOut(group.total, group.lines.length),
  );
}

function factLine(entity, name, line) {
  const words = line.other ? line.other.name : line.value;
  return h(
    'li',
    {},
    h('span', { class: 'what' }, line.other ? thingOrTerm(line.other) : line.value, line.when ? h('small', {}, ` ${line.when}`) : null),
    evidenceButton(line.proof, `${entity.thing.name} — ${name} — ${words}`),
  );
}

function postSection(entity) {
  if (!entity.posts?.length) return null;
  const own = entity.thing.type === 'Person';
  return section(
    'posts',
    word('posts'),
    table(
      word('posts'),
      [word(own ? 'organization' : 'person'), word('title'), word('evidence')],
      entity.posts.map((post) => [thingLink(own ? post.organization : post.person), post.title, evidenceButton(post.proof, `${post.person.name} ${post.title}`)]),
    ),
    leftOut(entity.totals.posts, entity.posts.length),
  );
}

function quotationSection(entity) {
  if (!entity.quotations?.length) return null;
  return section(
    'quotations',
    word('quotations'),
    h('ul', { class: 'facts' }, entity.quotations.map((quote) => h('li', {}, h('q', { class: 'what', lang: 'zh' }, quote.text), evidenceButton(quote.proof, quote.text.slice(0, 20))))),
  );
}

/** What lies in a place, and what it lies in, as a tree. */
function placeSection(entity) {
  const parts = (entity.facts ?? []).find((group) => group.inverse && group.relation === 'locatedIn');
  if (entity.thing.type !== 'Place' || !(parts || entity.within?.length)) return null;
  const children = (parts?.lines ?? []).filter((line) => line.other?.type === 'Place').map((line) => h('li', {}, h('a', { href: pathOf(line.other.iri) }, line.other.name)));
  const self = h('li', {}, h('b', {}, entity.thing.name), children.length ? h('ul', {}, children) : null);
  const tree = (entity.within ?? []).reduce((inner, place) => h('li', {}, h('a', { href: pathOf(place.iri) }, place.name), h('ul', {}, inner)), self);
  return section('places', word('places'), h('ul', { class: 'tree' }, tree), parts ? leftOut(parts.total, parts.lines.length) : null);
}

function articleSection(entity) {
  if (!entity.articles?.length) return null;
  return section('articles', word('articles'), h('ul', { class: 'facts' }, entity.articles.map((named) => h('li', {}, articleLink(named.article), h('small', {}, `${named.times} ${word('mentions')}`)))), leftOut(entity.articleCount, entity.articles.length));
}
