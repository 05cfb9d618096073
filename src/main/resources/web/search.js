import { about, ask, label, pathOf } from './api.js';
import { fill, h } from './dom.js';
import { word } from './words.js';

const WAIT = 120;

/** The search box: suggestions while one types, to be walked with the arrow keys; Enter opens one, or all results. */
export function searchBox() {
  const list = h('ul', { id: 'suggestions', role: 'listbox', 'aria-label': word('suggestions'), hidden: true });
  const input = h('input', {
    type: 'search',
    name: 'q',
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'suggestions',
    'aria-label': word('search'),
    placeholder: word('search hint'),
    value: location.pathname === '/search' ? (new URLSearchParams(location.search).get('q') ?? '') : '',
  });
  const box = { input, list, chosen: -1, timer: 0, asking: undefined };
  input.addEventListener('input', () => later(box));
  input.addEventListener('keydown', (event) => walk(box, event));
  input.addEventListener('blur', () => setTimeout(() => close(box), 150));
  return h('form', { class: 'search', role: 'search', action: '/search' }, input, h('button', { type: 'submit' }, word('search')), list);
}

function later(box) {
  clearTimeout(box.timer);
  box.timer = setTimeout(() => suggest(box), WAIT);
}

async function suggest(box) {
  const words = box.input.value.trim();
  box.asking?.abort();
  if (!words) {
    close(box);
    return;
  }
  box.asking = new AbortController();
  try {
    const [answer] = await Promise.all([ask('suggest', { q: words }, box.asking.signal), about()]);
    show(box, words, answer);
  } catch (error) {
    if (error.name !== 'AbortError') close(box);
  }
}

function show(box, words, suggestions) {
  const options = suggestions.map((hit) =>
    option(box, pathOf(hit.iri), h('span', { lang: 'zh' }, hit.name), hit.matched && hit.matched !== hit.name ? h('small', {}, ` ${hit.matched}`) : null, h('span', { class: `badge t-${hit.type}` }, label(hit.type))),
  );
  options.push(option(box, `/search?q=${encodeURIComponent(words)}`, `${word('all results')} “${words}”`));
  options.forEach((element, at) => {
    element.id = `suggestion-${at}`;
  });
  fill(box.list, options);
  box.list.hidden = false;
  box.chosen = -1;
  box.input.setAttribute('aria-expanded', 'true');
  box.input.removeAttribute('aria-activedescendant');
}

function option(box, href, ...content) {
  return h('li', { role: 'option', 'aria-selected': 'false', 'data-href': href, onmousedown: (event) => event.preventDefault(), onclick: () => location.assign(href) }, content);
}

function close(box) {
  box.list.hidden = true;
  box.chosen = -1;
  box.input.setAttribute('aria-expanded', 'false');
  box.input.removeAttribute('aria-activedescendant');
}

function walk(box, event) {
  const options = [...box.list.children];
  if (event.key === 'Escape') close(box);
  if (box.list.hidden || !options.length) return;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    box.chosen = (box.chosen + step + options.length + (box.chosen < 0 && step < 0 ? 1 : 0)) % options.length;
    options.forEach((element, at) => element.setAttribute('aria-selected', String(at === box.chosen)));
    options[box.chosen].scrollIntoView({ block: 'nearest' });
    box.input.setAttribute('aria-activedescendant', options[box.chosen].id);
  } else if (event.key === 'Enter' && box.chosen >= 0) {
    event.preventDefault();
    location.assign(options[box.chosen].dataset.href);
  }
}
