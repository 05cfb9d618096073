import { ask, label, pathOf } from './api.js';
import { h, section } from './dom.js';
import { articleLink, badge, leftOut } from './parts.js';
import { number, word } from './words.js';

const CLASSES = ['Enterprise', 'GovernmentBody', 'Institution', 'Person', 'Place', 'Facility', 'Project', 'Policy', 'AssistanceProgram', 'Event'];

/** What a search found: entities by name, articles by their words. */
export async function render(page) {
  const given = new URLSearchParams(location.search);
  const words = given.get('q') ?? '';
  const type = given.get('type') ?? '';
  const results = await ask('search', { q: words, type });
  const { entities = [], articles = [] } = results;
  page.append(
    h('header', { class: 'lead' }, h('h1', {}, words ? `${word('results for')} “${words}”` : `${word('entities')}${type ? ` · ${label(type)}` : ''}`)),
    h(
      'nav',
      { class: 'contents', 'aria-label': word('entities') },
      ['', ...CLASSES].map((name) => h('a', { href: `/search?${new URLSearchParams({ q: words, ...(name && { type: name }) })}`, 'aria-current': name === type ? 'true' : undefined }, name ? label(name) : word('all classes'))),
    ),
    h('div', { class: words && !type ? 'columns' : '' }, found(entities, results, 'entities', 'entityCount', entity), words && !type ? found(articles, results, 'articles', 'articleCount', article) : null),
  );
  return words;
}

function found(hits, results, name, count, line) {
  const total = results[count] ?? 0;
  return section(
    name,
    `${word(name)} (${number(total)})`,
    hits.length ? h('ul', { class: name === 'entities' ? 'facts hits' : 'hits' }, hits.map(line)) : h('p', { class: 'quiet' }, word('nothing found')),
    leftOut(total, hits.length),
  );
}

function entity(hit) {
  return h('li', {}, h('span', { class: 'what' }, h('a', { href: pathOf(hit.iri) }, hit.name), ' ', badge(hit.type), hit.matched && hit.matched !== hit.name ? h('small', {}, ` ${hit.matched}`) : null), h('small', {}, `${number(hit.mentions)} ${word('mentions')}`));
}

function article(hit) {
  return h('li', {}, h('p', {}, articleLink(hit.article)), hit.snippet ? h('p', { class: 'snippet', lang: 'zh' }, hit.snippet.before ?? '', h('mark', {}, hit.snippet.hit), hit.snippet.after ?? '') : null);
}
