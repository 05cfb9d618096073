import { about } from './api.js';
import { h, fill } from './dom.js';
import { searchBox } from './search.js';
import { language, word } from './words.js';

const PAGES = {
  '/': './home.js',
  '/index.html': './home.js',
  '/search': './results.js',
  '/questions': './questions.js',
  '/editor': './editor.js',
  '/about': './about.js',
};

function keep(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    // the choice lasts as long as the page
  }
}

function switchLanguage() {
  keep('language', language() === 'zh' ? 'en' : 'zh');
  location.reload();
}

function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

function switchTheme() {
  const theme = isDark() ? 'light' : 'dark';
  document.documentElement.dataset.theme = theme;
  keep('theme', theme);
  document.dispatchEvent(new Event('themechange'));
}

function navigation() {
  const links = [
    ['/', 'home'],
    ['/questions', 'questions'],
    ['/editor', 'editor'],
    ['/ontology', 'ontology'],
    ['/about', 'about'],
  ];
  return h(
    'nav',
    { 'aria-label': word('menu') },
    links.map(([href, key]) =>
      h('a', { href, 'aria-current': location.pathname === href ? 'page' : undefined }, word(key)),
    ),
  );
}

function frame(main) {
  const header = h(
    'header',
    { class: 'top' },
    h('a', { class: 'brand', href: '/' }, h('img', { src: '/web/icon.svg', alt: '', width: 28, height: 28 }), '援图 Yuantu'),
    searchBox(),
    navigation(),
    h(
      'div',
      { class: 'switches' },
      h(
        'button',
        { type: 'button', id: 'language', lang: language() === 'zh' ? 'en' : 'zh', onclick: switchLanguage },
        word('other language'),
      ),
      h('button', { type: 'button', id: 'theme', onclick: switchTheme, 'aria-label': word('theme'), title: word('theme') }, '◐'),
    ),
  );
  document.body.append(
    h('a', { class: 'skip', href: '#main' }, word('skip')),
    header,
    main,
    h('footer', {}, h('p', {}, word('tagline'), ' · ', h('a', { href: '/about' }, word('about')))),
  );
}

/** Writes what the page is called into the window's title. */
function entitle(title) {
  document.title = title ? `${title} · 援图 Yuantu` : '援图 Yuantu';
}

/** Goes to the part of the page that the address names: the browser looked for it before it was there. */
function showPlace() {
  const place = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!place) return;
  const target = place.closest('.sentence') ?? place;
  target.classList.add('here');
  target.scrollIntoView({ block: 'center' });
  addEventListener('hashchange', () => target.classList.remove('here'), { once: true });
}

async function show() {
  const whole = document.querySelector('main');
  if (whole) {
    frame(whole);
    entitle(whole.querySelector('h1').textContent);
    showPlace();
    return;
  }
  const main = h('main', { id: 'main', tabindex: '-1', 'aria-busy': 'true' }, h('p', { class: 'loading', role: 'status' }, word('loading')));
  frame(main);
  try {
    await about();
    const page = location.pathname.startsWith('/id/') ? './resource.js' : (PAGES[location.pathname] ?? './home.js');
    const { render } = await import(page);
    const content = h('div', { class: 'page' });
    main.append(content);
    entitle(await render(content));
    main.querySelector('.loading').remove();
    showPlace();
  } catch (error) {
    const missing = error.status === 404;
    entitle(word(missing ? 'not found' : 'failed'));
    fill(
      main,
      h('h1', {}, word(missing ? 'not found' : 'failed')),
      h('p', { role: 'alert' }, missing ? word('not found text') : error.message),
    );
  }
  main.removeAttribute('aria-busy');
}

show();
