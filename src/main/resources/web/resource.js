import { ask, iriOf, label, pathOf } from './api.js';
import { renderArticle } from './article.js';
import { h, section, table } from './dom.js';
import { renderEntity } from './entity.js';
import { evidenceView } from './evidence.js';
import { badge, formatLinks, thingLink } from './parts.js';
import { word } from './words.js';

/** Whatever an IRI leads to. */
export async function render(page) {
  const resource = await ask('resource', { iri: iriOf(location.pathname) });
  if (resource.article) return renderArticle(page, resource.article);
  if (resource.entity) return renderEntity(page, resource.entity);
  const { thing } = resource;
  page.append(h('header', { class: 'lead' }, badge(thing.type), h('h1', {}, resource.evidence ? word('evidence') : thing.name), h('p', {}, h('code', {}, thing.iri)), formatLinks()));
  if (resource.evidence) page.append(h('div', { class: 'card' }, evidenceView(resource.evidence)));
  page.append(section('statements', word('statements'), statementTable(resource.statements ?? []), resource.more ? h('p', { class: 'quiet' }, word('more statements')) : null));
  return thing.name;
}

function statementTable(statements) {
  return table(
    word('statements'),
    [word('property'), word('value')],
    statements.map((said) => [
      [said.inverse ? '← ' : '', h('a', { href: pathOf(said.property) }, label(said.property.replace(/.*[#/]/, '')))],
      said.other ? thingLink(said.other) : said.value,
    ]),
  );
}
