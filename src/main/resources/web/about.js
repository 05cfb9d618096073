import { about } from './api.js';
import { h, section } from './dom.js';
import { word } from './words.js';

/** What this is, under which licences, how to cite it, where its data are. */
export async function render(page) {
  const { version, base } = await about();
  const link = (href, words = href) => h('a', { href }, words);
  page.append(
    h('header', { class: 'lead' }, h('h1', {}, '援图 Yuantu'), h('p', {}, word('about text'))),
    section('version', word('version'), h('p', {}, `Yuantu ${version}`)),
    section(
      'services',
      word('services'),
      h(
        'ul',
        {},
        h('li', {}, 'SPARQL 1.1: ', link('/yuantu/sparql'), ' · ', link('/editor', word('editor'))),
        h('li', {}, 'VoID · DCAT · PROV: ', link('/.well-known/void')),
        h('li', {}, 'Reconciliation API 0.2 (OpenRefine): ', link('/reconcile')),
        h('li', {}, `${word('ontology')}: `, link('/ontology')),
        h('li', {}, 'Linked data: ', h('code', {}, `${base}…`), ' → ', h('code', {}, `${location.origin}/id/…`), ' (HTML, Turtle, JSON-LD, N-Triples)'),
      ),
    ),
    section('licence', word('licence'), h('p', {}, word('licence text')), h('p', {}, word('libraries'))),
    section('cite', word('cite'), h('p', {}, word('cite text')), h('blockquote', {}, h('code', {}, `Yuantu authors. Yuantu ${version}: a provenance-carrying knowledge graph from Chinese newspaper pages. https://w3id.org/yuantu/ontology`))),
  );
  return word('about');
}
