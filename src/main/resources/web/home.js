import { ask, label, pathOf } from './api.js';
import { bars } from './chart.js';
import { h, section, table } from './dom.js';
import { articleLink, badge, thingLink } from './parts.js';
import { joined, number, word } from './words.js';

const ORDER = ['Article', 'Enterprise', 'GovernmentBody', 'Institution', 'Person', 'Place', 'Facility', 'Project', 'Policy', 'AssistanceProgram', 'Event', 'Observation', 'Quotation', 'Claim'];

/** What the graph holds. */
export async function render(page) {
  const overview = await ask('overview');
  page.append(
    h('header', { class: 'lead' }, h('h1', {}, '援图 Yuantu'), h('p', {}, word('tagline')), overview.built ? builtLine(overview.built) : null),
    section('counts', word('counts'), counts(overview)),
    h(
      'div',
      { class: 'columns' },
      section('newest', word('newest'), h('ul', { class: 'facts' }, (overview.newest ?? []).map((article) => h('li', {}, articleLink(article))))),
      section(
        'connected',
        word('connected'),
        h('ol', { class: 'facts' }, (overview.connected ?? []).map(({ thing, degree }) => h('li', {}, thingLink(thing), h('small', {}, joined(number(degree), word('neighbours')))))),
      ),
    ),
    section('coverage', word('coverage'), coverage(overview.coverage ?? [])),
    section('findings', word('findings'), findings(overview.findings ?? {})),
  );
  return '';
}

/** When the graph was built, by which version, from how much. */
function builtLine({ iri, ended, version, inputs }) {
  return h('p', { class: 'quiet' }, h('a', { href: pathOf(iri) }, `${word('built')} ${ended.slice(0, 10)}`), ` · ${word('built by')} Yuantu ${version} · ${word('built from')} ${number(inputs)}`);
}

function counts(overview) {
  return h(
    'dl',
    { class: 'counts' },
    ORDER.filter((name) => overview.counts[name] !== undefined).map((name) =>
      h('div', {}, h('dt', {}, badge(name)), h('dd', {}, ['Observation', 'Quotation', 'Claim', 'Article'].includes(name) ? number(overview.counts[name]) : h('a', { href: `/search?type=${name}`, 'aria-label': `${label(name)} ${overview.counts[name]}` }, number(overview.counts[name])))),
    ),
  );
}

function coverage(months) {
  const byMonth = new Map();
  for (const { month, articles } of months) byMonth.set(month || word('unknown'), (byMonth.get(month || word('unknown')) ?? 0) + articles);
  return [
    bars(word('coverage'), [...byMonth]),
    h(
      'details',
      {},
      h('summary', {}, word('as table')),
      table(word('coverage'), [word('month'), word('source'), word('articles')], months.map(({ month, publisher, articles }) => [month || word('unknown'), publisher || word('unknown'), number(articles)])),
    ),
  ];
}

function findings(found) {
  const entries = Object.entries(found).sort((one, other) => other[1] - one[1]);
  return entries.length
    ? h('ul', { class: 'facts' }, entries.map(([message, times]) => h('li', {}, h('span', { class: 'what' }, message), h('small', {}, joined(number(times), word('statements found'))))))
    : h('p', { class: 'quiet' }, word('no findings'));
}
