const NAMESPACE = 'http://www.w3.org/2000/svg';

function svg(name, attributes, ...children) {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
  }
  element.append(...children.flat());
  return element;
}

/** What a Cytoscape drawing shows, as an SVG document: nodes, edges and their labels, each where it is drawn. */
export function svgOf(drawing, title, paper) {
  const shown = drawing.elements(':visible');
  const { x1, y1, w, h } = shown.boundingBox({ includeLabels: true });
  const [line] = shown.edges().map((edge) => edge.style('line-color'));
  const picture = svg(
    'svg',
    { xmlns: NAMESPACE, viewBox: `${x1 - 10} ${y1 - 10} ${w + 20} ${h + 20}`, width: w + 20, height: h + 20, 'font-family': 'sans-serif', role: 'img' },
    svg('title', {}, title),
    svg('defs', {}, svg('marker', { id: 'arrow', viewBox: '0 0 10 10', refX: 9, refY: 5, markerWidth: 8, markerHeight: 8, markerUnits: 'userSpaceOnUse', orient: 'auto' }, svg('path', { d: 'M0 0L10 5L0 10z', fill: line ?? 'none' }))),
    svg('rect', { x: x1 - 10, y: y1 - 10, width: w + 20, height: h + 20, fill: paper }),
    shown.edges().map((edge) => edgeOf(edge, paper)),
    shown.nodes().map((node) => nodeOf(node, paper)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
}

const at = ({ x, y }) => `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;

/** Through the middles between control points, as Cytoscape draws them. */
function path(edge) {
  const bends = edge.controlPoints() ?? [];
  const end = edge.targetEndpoint();
  const curves = bends.map((bend, number) => {
    const next = bends[number + 1];
    return `Q${at(bend)} ${at(next ? { x: (bend.x + next.x) / 2, y: (bend.y + next.y) / 2 } : end)}`;
  });
  return `M${at(edge.sourceEndpoint())}${curves.length ? curves.join('') : `L${at(end)}`}`;
}

function edgeOf(edge, paper) {
  const from = edge.sourceEndpoint();
  const to = edge.targetEndpoint();
  const { x, y } = edge.midpoint();
  const slope = Math.atan((to.y - from.y) / (to.x - from.x || 1)) * (180 / Math.PI);
  return svg(
    'g',
    {},
    svg('path', { d: path(edge), fill: 'none', stroke: edge.style('line-color'), 'stroke-width': edge.width(), 'marker-end': 'url(#arrow)' }),
    words(edge, [edge.data('label')], paper, { x, y, transform: `rotate(${slope.toFixed(1)} ${at({ x, y })})` }),
  );
}

function nodeOf(node, paper) {
  const { x, y } = node.position();
  const size = node.width();
  const look = { fill: node.style('background-color'), stroke: node.style('border-color'), 'stroke-width': parseFloat(node.style('border-width')) };
  const square = node.style('shape') === 'round-rectangle';
  const font = parseFloat(node.style('font-size'));
  return svg(
    'g',
    {},
    svg('title', {}, node.data('name')),
    square ? svg('rect', { x: x - size / 2, y: y - size / 2, width: size, height: size, rx: 4, ...look }) : svg('circle', { cx: x, cy: y, r: size / 2, ...look }),
    words(node, lines(node.data('name'), parseFloat(node.style('text-max-width')) / font), paper, { x, y: y + size / 2 + font + 2 }),
  );
}

/** Breaks a name where it has become as wide as so many Chinese characters, of which a letter takes half. */
function lines(name, most) {
  const broken = [''];
  let width = 0;
  for (const letter of name) {
    const wide = letter.codePointAt(0) > 0x2e7f ? 1 : 0.55;
    if (width + wide > most) {
      broken.push('');
      width = 0;
    }
    broken[broken.length - 1] += letter;
    width += wide;
  }
  return broken;
}

function words(element, broken, paper, { x, y, ...place }) {
  const font = parseFloat(element.style('font-size'));
  const look = { fill: element.style('color'), 'font-size': font, 'font-weight': element.style('font-weight'), 'text-anchor': 'middle', stroke: paper, 'stroke-width': 3, 'paint-order': 'stroke' };
  return svg('text', { x, y, ...look, ...place }, broken.map((line, number) => svg('tspan', { x, dy: number ? font * 1.2 : 0 }, line)));
}
