import { about, ask } from './api.js';
import { h } from './dom.js';
import { told, word } from './words.js';

function load(tag, attributes) {
  return new Promise((resolve, reject) => {
    document.head.append(h(tag, { ...attributes, onload: resolve, onerror: () => reject(new Error(Object.values(attributes)[0])) }));
  });
}

/** The SPARQL editor, with the graph's prefixes and the shipped questions to start from. */
export async function render(page) {
  const [{ prefixes }, questions] = await Promise.all([
    about(),
    ask('questions'),
    load('link', { href: '/web/lib/yasgui.css', rel: 'stylesheet' }),
    load('script', { src: '/web/lib/yasgui.js' }),
  ]);
  const place = h('div', { id: 'yasgui' });
  const examples = h(
    'select',
    { id: 'examples', onchange: () => use(questions.find((question) => question.name === examples.value)) },
    h('option', { value: '' }, '—'),
    questions.map((question) => h('option', { value: question.name }, told(question.wording))),
  );
  page.append(h('header', { class: 'lead' }, h('h1', {}, 'SPARQL'), h('p', { class: 'quiet' }, word('editor hint'))), h('p', { class: 'examples' }, h('label', { for: 'examples' }, `${word('examples')} `), examples), place);
  const { Yasgui } = globalThis;
  Object.assign(Yasgui.Yasqe.defaults, { value: start(prefixes), prefixCcApi: '/api/prefixes', autocompleters: ['prefixes', 'variables'] });
  const editor = new Yasgui(place, {
    requestConfig: { endpoint: `${location.origin}/yuantu/sparql`, method: 'POST' },
    copyEndpointOnNewTab: true,
    endpointCatalogueOptions: { getData: () => [] },
    persistencyExpire: 0,
  });
  const use = (question) => {
    if (question) editor.getTab().setQuery(filled(question));
  };
  const wanted = new URLSearchParams(location.search).get('question');
  if (wanted) {
    examples.value = wanted;
    use(questions.find((question) => question.name === wanted));
  }
  return 'SPARQL';
}

function start(prefixes) {
  const lines = Object.entries(prefixes).map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>`);
  return `${lines.join('\n')}\n\nSELECT ?name ?class\nWHERE {\n  ?entity skos:prefLabel ?name ; a ?class .\n  ?mention yt:mentions ?entity .\n}\nLIMIT 20\n`;
}

/** The question's text with its parameters' presets in their places, for the reader to change. */
function filled(question) {
  return (question.parameters ?? []).reduce(
    (text, parameter) => text.replace(new RegExp(`[?]${parameter.name}\\b`, 'g'), () => literal(parameter)),
    question.sparql,
  );
}

function literal(parameter) {
  if (parameter.kind === 'INTEGER') return parameter.preset;
  const today = new Date().toISOString().slice(0, 10);
  const words = JSON.stringify(parameter.preset ?? (parameter.kind === 'DATE' ? today : ''));
  return parameter.kind === 'DATE' ? `${words}^^<http://www.w3.org/2001/XMLSchema#date>` : words;
}
