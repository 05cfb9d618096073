import { relation } from './api.js';
import { h, section } from './dom.js';
import { evidenceButton, thingLink } from './parts.js';
import { word } from './words.js';

/** The dates of an entity and of what it takes part in, oldest first; nothing if there are none. */
export function timelineSection(entity) {
  const entries = (entity.facts ?? []).flatMap((group) => group.lines.flatMap((line) => entry(entity, group, line)));
  if (!entries.length) return null;
  entries.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  return section(
    'timeline',
    word('timeline'),
    h(
      'ol',
      { class: 'timeline' },
      entries.map(({ date, what, proof, words }) => h('li', {}, h('time', { datetime: date }, date), h('span', { class: 'what' }, what), evidenceButton(proof, `${date} ${words}`))),
    ),
    entity.facts.some((group) => group.total > group.lines.length) ? h('p', { class: 'quiet' }, word('timeline cut')) : null,
  );
}

function entry(entity, group, line) {
  const name = relation(group.relation, group.inverse);
  if (line.value) return [{ date: line.value, what: h('b', {}, name), proof: line.proof, words: name }];
  if (!line.when) return [];
  return [{ date: line.when, what: [`${name} `, thingLink(line.other)], proof: line.proof, words: `${name} ${line.other.name}` }];
}
