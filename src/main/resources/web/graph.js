import { ask, pathOf, relation } from './api.js';
import { colour, fill, h, section, table } from './dom.js';
import { evidenceButton, thingLink } from './parts.js';
import { svgOf } from './svg.js';
import { joined, number, word } from './words.js';

/** The neighbourhood of an entity: drawn when it comes into view, with a table that tells the same. */
export function graphSection(entity) {
  const connected = (entity.facts ?? []).some((group) => group.lines.some((line) => line.other)) || entity.posts?.length;
  if (!connected) return null;
  const frame = h('div', { class: 'graph' }, h('p', { role: 'status' }, word('loading')));
  const made = section('graph', word('graph'), frame);
  const watcher = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    watcher.disconnect();
    draw(frame, entity.thing).catch((error) => fill(frame, h('p', { role: 'alert' }, error.message)));
  }, { rootMargin: '200px' });
  watcher.observe(made);
  return made;
}

async function draw(frame, centre) {
  const [{ default: cytoscape }, first] = await Promise.all([import('./lib/cytoscape.js'), ask('neighbourhood', { iri: centre.iri })]);
  const canvas = h('div', { class: 'canvas', role: 'img', 'aria-label': word('graph of') + centre.name });
  const tools = h('div', { class: 'tools', role: 'toolbar', 'aria-label': word('graph') });
  const filters = h('fieldset', { class: 'filters' });
  const list = h('details', { class: 'list' });
  fill(frame, h('p', { class: 'quiet' }, word('graph hint')), tools, canvas, filters, list);
  const drawing = cytoscape({ container: canvas, style: style(), minZoom: 0.2, maxZoom: 3 });
  const left = h('p', { class: 'quiet', role: 'note' });
  canvas.after(left);
  const view = { drawing, left, leftOut: 0, edges: new Map(), things: new Map(), hidden: new Set(), expanded: new Set(), centre };
  const refresh = () => {
    showFilters(view, filters, refresh);
    showList(view, list);
  };
  add(view, first);
  addTools(view, tools, refresh);
  drawing.on('dbltap', 'node', (event) => expand(view, event.target.id(), refresh));
  document.addEventListener('themechange', () => drawing.style(style()));
  refresh();
  arrange(view);
}

function style() {
  return [
    {
      selector: 'node',
      style: {
        label: 'data(name)',
        'background-color': (node) => colour(`--t-${node.data('type')}`, '--quiet'),
        color: colour('--ink'),
        'font-size': 12,
        'text-wrap': 'wrap',
        'text-overflow-wrap': 'anywhere',
        'text-max-width': 110,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-background-color': colour('--paper'),
        'text-background-opacity': 0.8,
        width: 22,
        height: 22,
      },
    },
    { selector: 'node.centre', style: { width: 34, height: 34, 'font-weight': 'bold', 'font-size': 14 } },
    { selector: 'node.pinned', style: { 'border-width': 3, 'border-color': colour('--ink'), shape: 'round-rectangle' } },
    { selector: 'node:selected', style: { 'border-width': 4, 'border-color': colour('--mark') } },
    {
      selector: 'edge',
      style: {
        label: 'data(label)',
        width: (edge) => Math.min(5, 1 + edge.data('sources') / 2),
        'line-color': colour('--line-strong'),
        'target-arrow-color': colour('--line-strong'),
        'target-arrow-shape': 'triangle',
        'curve-style': 'bezier',
        'font-size': 10,
        color: colour('--quiet'),
        'text-rotation': 'autorotate',
        'text-background-color': colour('--paper'),
        'text-background-opacity': 0.8,
      },
    },
    { selector: '.hidden', style: { display: 'none' } },
  ];
}

/** Adds an answer's things and connections; what is there stays as it is. */
function add(view, answer) {
  const { drawing } = view;
  const [centre] = answer.nodes;
  view.expanded.add(centre.iri);
  view.leftOut += answer.total - (answer.edges ?? []).length;
  fill(view.left, view.leftOut > 0 ? joined(word('more'), number(view.leftOut), word('more lines')) : null);
  for (const thing of answer.nodes) {
    view.things.set(thing.iri, thing);
    if (drawing.getElementById(thing.iri).empty()) {
      drawing.add({ group: 'nodes', data: { id: thing.iri, name: thing.name, type: thing.type }, classes: thing.iri === view.centre.iri ? 'centre' : '' });
    }
  }
  for (const edge of answer.edges ?? []) {
    const id = `${edge.source} ${edge.relation} ${edge.target} ${edge.title ?? ''}`;
    if (view.edges.has(id)) continue;
    view.edges.set(id, edge);
    drawing.add({ group: 'edges', data: { id, source: edge.source, target: edge.target, relation: edge.relation, label: edge.title || relation(edge.relation), sources: edge.proof.sources } });
  }
}

function arrange(view) {
  const { drawing } = view;
  const pinned = drawing.nodes('.pinned');
  pinned.lock();
  drawing.layout({ name: 'cose', animate: false, randomize: view.expanded.size === 1, nodeRepulsion: () => 60000, idealEdgeLength: () => 110, nodeOverlap: 30, padding: 30 }).run();
  pinned.unlock();
}

async function expand(view, iri, refresh) {
  if (!iri || view.expanded.has(iri)) return;
  add(view, await ask('neighbourhood', { iri }));
  refresh();
  arrange(view);
}

function addTools(view, tools, refresh) {
  const { drawing } = view;
  const button = (key, action) => h('button', { type: 'button', 'data-tool': key, onclick: action }, word(key));
  const selection = () => drawing.nodes(':selected').first();
  const choose = h('select', { 'aria-label': word('selected'), onchange: () => {
    drawing.nodes().unselect();
    drawing.getElementById(choose.value).select();
  } });
  const offer = () => fill(choose, [...view.things.values()].map((thing) => h('option', { value: thing.iri }, thing.name)));
  drawing.on('select', 'node', (event) => {
    choose.value = event.target.id();
  });
  offer();
  drawing.getElementById(view.centre.iri).select();
  const zoom = (factor) => drawing.zoom({ level: drawing.zoom() * factor, renderedPosition: { x: drawing.width() / 2, y: drawing.height() / 2 } });
  fill(
    tools,
    h('label', {}, word('selected'), choose),
    button('expand', async () => {
      await expand(view, selection().id(), refresh);
      offer();
      choose.value = selection().id();
    }),
    button('pin', () => selection().toggleClass('pinned')),
    button('open', () => location.assign(pathOf(selection().id()))),
    button('zoomin', () => zoom(1.25)),
    button('zoomout', () => zoom(0.8)),
    button('fit', () => drawing.fit(undefined, 30)),
    button('png', async () => save(await drawing.png({ output: 'blob-promise', full: true, scale: 2, bg: colour('--paper') }), `${view.centre.name}.png`)),
    button('svg', () => save(new Blob([svgOf(drawing, word('graph of') + view.centre.name, colour('--paper'))], { type: 'image/svg+xml' }), `${view.centre.name}.svg`)),
  );
}

/** Hands a picture over as a file. */
function save(picture, name) {
  const address = URL.createObjectURL(picture);
  const link = h('a', { download: name });
  link.href = address;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

function showFilters(view, filters, refresh) {
  const kinds = [...new Set([...view.edges.values()].map((edge) => edge.relation))].sort();
  fill(
    filters,
    h('legend', {}, word('relations')),
    kinds.map((kind) =>
      h(
        'label',
        {},
        h('input', {
          type: 'checkbox',
          value: kind,
          checked: !view.hidden.has(kind),
          onchange: (event) => {
            if (event.target.checked) view.hidden.delete(kind);
            else view.hidden.add(kind);
            hide(view);
            refresh();
            filters.querySelector(`input[value="${CSS.escape(kind)}"]`).focus();
          },
        }),
        ` ${relation(kind)}`,
      ),
    ),
  );
}

/** Hides the connections that are not wanted, and what only they led to. */
function hide(view) {
  const { drawing } = view;
  drawing.edges().forEach((edge) => edge.toggleClass('hidden', view.hidden.has(edge.data('relation'))));
  drawing.nodes().forEach((node) => node.toggleClass('hidden', !node.hasClass('centre') && node.connectedEdges().not('.hidden').empty()));
}

function showList(view, list) {
  const edges = [...view.edges.values()].filter((edge) => !view.hidden.has(edge.relation));
  const open = list.open;
  fill(
    list,
    h('summary', {}, `${word('as table')} (${edges.length})`),
    table(
      word('graph'),
      [word('from'), word('relations'), word('to'), word('evidence')],
      edges.map((edge) => [
        thingLink(view.things.get(edge.source)),
        edge.title || relation(edge.relation),
        thingLink(view.things.get(edge.target)),
        evidenceButton(edge.proof, relation(edge.relation)),
      ]),
    ),
  );
  list.open = open;
}
