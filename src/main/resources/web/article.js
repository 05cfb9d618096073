import { ask, label, pathOf } from './api.js';
import { fill, h, section } from './dom.js';
import { openEvidence } from './evidence.js';
import { articleLink, badge, confidence, formatLinks, kindOf, sentenceOf } from './parts.js';
import { word } from './words.js';

/** The page of an article: its text with all that was found in it, beside the page as it came in. */
export function renderArticle(page, article) {
  const { line } = article;
  const blocks = sentences(article);
  const text = h('div', { class: 'text', lang: 'zh' }, paragraphs(article, blocks));
  const panes = h('div', { class: 'panes' }, h('section', { 'aria-labelledby': 'cleaned' }, h('h2', { id: 'cleaned' }, word('cleaned')), switches(article, text), text));
  page.append(
    h(
      'header',
      { class: 'lead' },
      badge('Article'),
      h('h1', { lang: 'zh' }, line.headline || word('headline')),
      h('p', {}, [line.published ? `${line.published}${article.inferred ? ` ${word('inferred')}` : ''}` : null, line.publisher, line.source].filter(Boolean).join(' · ')),
      reprintLine('reprint of', article.originals),
      reprintLine('reprints', article.reprints),
      article.authors?.length ? h('p', { class: 'quiet' }, `${word('byline')} ${article.authors.join('、')}`) : null,
      formatLinks(),
    ),
    panes,
    claimSection(blocks),
    article.siblings?.length ? section('siblings', word('siblings'), h('ul', { class: 'facts' }, article.siblings.map((other) => h('li', {}, articleLink(other))))) : '',
  );
  showOriginal(panes, article);
  return line.headline || word('headline');
}

/** Where the article was printed before, or again. */
function reprintLine(key, others) {
  return others?.length ? h('p', {}, h('span', { class: 'quiet' }, `${word(key)} `), others.map((other, at) => [at ? '；' : '', articleLink(other)])) : null;
}

async function showOriginal(panes, article) {
  const body = h('div', { class: 'original', lang: 'zh' }, h('p', { role: 'status' }, word('loading')));
  panes.append(h('section', { 'aria-labelledby': 'original' }, h('h2', { id: 'original' }, word('original')), body));
  try {
    const original = await ask('original', { iri: article.line.iri });
    const page = h('pre', { tabindex: '0' }, stretches(original, (article.body ?? '').length));
    fill(body, page);
    page.scrollTop = Math.max(0, (page.querySelector('mark')?.offsetTop ?? 0) - 60);
  } catch (error) {
    fill(body, h('p', { class: 'quiet' }, error.status === 404 ? word('no original') : error.message));
  }
}

/** The page's text with the stretches marked that the article's text was made of. */
function stretches({ text, runs = [] }, length) {
  const marked = [];
  for (let at = 0; at < runs.length; at += 2) {
    const end = runs[at + 1] + (runs[at + 2] ?? length) - runs[at];
    marked.push([runs[at + 1], Math.min(end, text.length)]);
  }
  marked.sort((one, other) => one[0] - other[0]);
  const parts = [];
  let from = 0;
  for (const [start, end] of marked) {
    if (end <= from) continue;
    const begin = Math.max(start, from);
    parts.push(text.slice(from, begin), h('mark', { class: 'stretch' }, text.slice(begin, end)));
    from = end;
  }
  parts.push(text.slice(from));
  return parts;
}

/** The stretches that claims are about, each once; those that overlap are one. */
function sentences(article) {
  const blocks = [];
  for (const claim of article.claims ?? []) {
    const last = blocks[blocks.length - 1];
    if (last && claim.start < last.end) {
      last.end = Math.max(last.end, claim.end);
      last.claims.push(claim);
    } else {
      blocks.push({ start: claim.start, end: claim.end, claims: [claim] });
    }
  }
  return blocks;
}

function paragraphs(article, blocks) {
  const text = article.body ?? '';
  const parts = [];
  let from = 0;
  while (from <= text.length) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    parts.push(h('p', {}, paragraph(article, blocks, from, to)));
    from = to + 1;
  }
  return parts;
}

function paragraph(article, blocks, from, to) {
  const parts = [];
  let at = from;
  for (const block of blocks) {
    const start = Math.max(block.start, from);
    const end = Math.min(block.end, to);
    if (start >= end || start < at) continue;
    parts.push(named(article, at, start));
    const kinds = [...new Set(block.claims.map((claim) => kindOf(claim.statement)))];
    parts.push(
      h(
        'span',
        { class: `sentence ${kinds.map((kind) => `k-${kind}`).join(' ')}`, id: start === block.start ? `s${block.start}` : undefined },
        start === block.start ? anchors(block) : null,
        named(article, start, end),
        end === block.end ? claimMark(block) : null,
      ),
    );
    at = end;
  }
  parts.push(named(article, at, to));
  return parts;
}

/** Places for links to the sentences that begin within a block. */
function anchors(block) {
  return [...new Set(block.claims.map((claim) => claim.start))].filter((start) => start !== block.start).map((start) => h('span', { id: `s${start}` }));
}

function claimMark(block) {
  return h('a', { class: 'count', href: `#c${block.start}`, 'aria-label': `${word('claims of sentence')} (${block.claims.length})` }, String(block.claims.length));
}

/** A stretch of the text with its names as links; of names that overlap the longest counts. */
function named(article, from, to) {
  const text = article.body ?? '';
  const inside = (article.mentions ?? []).filter((mention) => mention.start >= from && mention.end <= to).sort((one, other) => one.start - other.start || other.end - one.end);
  const parts = [];
  let at = from;
  for (const mention of inside) {
    if (mention.start < at) continue;
    const { entity } = mention;
    parts.push(text.slice(at, mention.start));
    parts.push(h('a', { class: `mention t-${entity.type}`, href: pathOf(entity.iri), title: `${entity.name} · ${label(entity.type)}` }, text.slice(mention.start, mention.end)));
    at = mention.end;
  }
  parts.push(text.slice(at, to));
  return parts;
}

/** What is highlighted: classes of names and kinds of claims, each to be switched off. */
function switches(article, text) {
  const types = [...new Set((article.mentions ?? []).map((mention) => mention.entity.type))].sort();
  const kinds = [...new Set((article.claims ?? []).map((claim) => kindOf(claim.statement)))].sort();
  const box = (off, sign) =>
    h('label', {}, h('input', { type: 'checkbox', checked: true, onchange: (event) => text.classList.toggle(off, !event.target.checked) }), ' ', sign);
  return h(
    'fieldset',
    { class: 'filters' },
    h('legend', {}, word('highlight')),
    types.map((type) => box(`no-t-${type}`, badge(type))),
    kinds.map((kind) => box(`no-k-${kind}`, h('span', { class: `sentence k-${kind}` }, word(kind)))),
  );
}

function claimSection(blocks) {
  if (!blocks.length) return '';
  return section(
    'claims',
    word('claims'),
    h(
      'ol',
      { class: 'claims' },
      blocks.map((block) =>
        h(
          'li',
          { id: `c${block.start}` },
          h('a', { class: 'back', href: `#s${block.start}`, 'aria-label': word('in article') }, '↑'),
          h('ul', { class: 'facts' }, block.claims.map(claimLine)),
        ),
      ),
    ),
  );
}

function claimLine(claim) {
  return h(
    'li',
    {},
    h('span', { class: 'what' }, sentenceOf(claim.statement)),
    h('button', { type: 'button', class: 'evidence', 'aria-haspopup': 'dialog', 'aria-label': word('show evidence'), onclick: () => openEvidence(claim.claim) }, confidence(claim.confidence)),
  );
}
