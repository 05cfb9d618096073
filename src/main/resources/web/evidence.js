import { ask, pathOf } from './api.js';
import { fill, h } from './dom.js';
import { articleLink, confidence, leftOut, sentenceOf } from './parts.js';
import { word } from './words.js';

/** A sentence between the words around it, with where it stands and who found it. */
function saying(entry, withStatement) {
  return h(
    'li',
    { class: 'saying' },
    withStatement ? h('p', { class: 'statement' }, sentenceOf(entry.statement)) : null,
    h('blockquote', { lang: 'zh' }, h('span', { class: 'around' }, entry.before ?? ''), h('mark', {}, entry.sentence), h('span', { class: 'around' }, entry.after ?? '')),
    h(
      'p',
      { class: 'meta' },
      articleLink(entry.article, `#s${entry.start}`),
      h('span', {}, ` · ${entry.article.source ?? ''}`),
    ),
    h(
      'p',
      { class: 'meta' },
      `${word('confidence')} `,
      confidence(entry.confidence),
      ` · ${word('rule')} `,
      h('code', {}, entry.extractor),
      ' · ',
      h('a', { href: `${pathOf(entry.claim)}` }, word('as data')),
    ),
  );
}

/** All that the answer tells. */
export function evidenceView(answer) {
  const [first, ...rest] = answer.sayings ?? [];
  const others = answer.others ?? [];
  return [
    h('p', { class: 'statement' }, sentenceOf(answer.statement)),
    h('h3', {}, word('says it')),
    h('ol', { class: 'sayings' }, first ? saying(first) : null),
    rest.length ? [h('h3', {}, `${word('other sources')} (${answer.total - 1})`), h('ol', { class: 'sayings' }, rest.map((entry) => saying(entry))), leftOut(answer.total, rest.length + 1)] : null,
    h('h3', {}, others.length ? `${word('contradicting')} (${others.length})` : word('contradicting')),
    others.length
      ? h('ol', { class: 'sayings otherwise' }, others.map((entry) => saying(entry, true)))
      : h('p', { class: 'quiet' }, word('no contradicting')),
  ];
}

/** Opens the evidence of a claim over the page; Escape or the button closes it. */
export async function openEvidence(claim) {
  const body = h('div', { class: 'body' }, h('p', { role: 'status' }, word('loading')));
  const dialog = h(
    'dialog',
    { class: 'evidence-dialog', 'aria-labelledby': 'evidence-title' },
    h(
      'header',
      {},
      h('h2', { id: 'evidence-title' }, word('evidence')),
      h('button', { type: 'button', class: 'close', 'aria-label': word('close'), onclick: () => dialog.close() }, '✕'),
    ),
    body,
  );
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
  try {
    fill(body, evidenceView(await ask('evidence', { claim })));
  } catch (error) {
    fill(body, h('p', { role: 'alert' }, error.message));
  }
}
