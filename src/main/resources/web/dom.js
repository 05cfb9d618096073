// Elements from data. Words only ever become text nodes, so no article can bring markup into a page.

/** Makes an element: attributes, listeners as onclick etc., children as nodes or words. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'href') element.setAttribute('href', harmless(value));
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== undefined && child !== null && child !== false) element.append(child);
  }
}

/** Replaces what an element holds. */
export function fill(element, ...children) {
  element.replaceChildren();
  append(element, children);
  return element;
}

/** An address that a link may lead to: a path of ours, a part of the page, or the web. */
function harmless(address) {
  return /^(https?:\/\/|[/?#](?!\/))/i.test(address) || address === '/' ? address : '#';
}

export function section(id, title, ...children) {
  return h('section', { id, 'aria-labelledby': `${id}-title` }, h('h2', { id: `${id}-title` }, title), ...children);
}

/** A table with a header row; cells are words or nodes. */
export function table(caption, columns, rows, attributes = {}) {
  return h(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    h(
      'table',
      attributes,
      h('thead', {}, h('tr', {}, columns.map((column) => h('th', { scope: 'col' }, column)))),
      h('tbody', {}, rows.map((row) => h('tr', {}, row.map((cell) => h('td', {}, cell))))),
    ),
  );
}

/** A colour of the style sheet as it is now, light or dark; the second where the first is not set. */
export function colour(name, otherwise = '--ink') {
  const probe = h('span', { hidden: true });
  probe.style.color = `var(${name}, var(${otherwise}))`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
