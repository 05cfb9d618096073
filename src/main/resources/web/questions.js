import { ask, termOr } from './api.js';
import { bars } from './chart.js';
import { fill, h, section, table } from './dom.js';
import { joined, language, number, told, word } from './words.js';

const TIME = /^(period|published|month|year|day|date|when|founded|held)$/;
const MOST_BARS = 30;

/** The shipped questions: a list to choose from, a form for the parameters, the answer as table, chart and file. */
export async function render(page) {
  const questions = await ask('questions');
  const given = new URLSearchParams(location.search);
  const question = questions.find((known) => known.name === given.get('question'));
  const answer = h('div', { 'aria-live': 'polite' });
  page.classList.add('with-aside');
  page.append(
    h('aside', {}, chooser(questions, question)),
    h('div', { class: 'sections' }, question ? [head(question), form(question, given), answer] : [h('h1', {}, word('questions')), h('p', { class: 'quiet' }, word('choose question'))]),
  );
  if (question && !lacks(question, given)) show(answer, question, given);
  return question ? told(question.wording) : word('questions');
}

/** Whether something is not set that must be. */
function lacks(question, given) {
  return (question.parameters ?? []).some(({ name, required }) => required && !given.has(`p.${name}`));
}

/** What heads a column: its name, on Chinese pages what it tells in a word. */
function heading({ name, meaning }) {
  return language() === 'zh' ? meaning.chinese.split(/[（：]/)[0] : name;
}

function chooser(questions, chosen) {
  const list = h(
    'ul',
    { class: 'chooser' },
    questions.map((question) => h('li', {}, h('a', { href: `/questions?question=${question.name}`, 'aria-current': question === chosen ? 'true' : undefined }, told(question.wording)))),
  );
  const filter = h('input', {
    type: 'search',
    'aria-label': word('filter questions'),
    placeholder: word('filter questions'),
    oninput: () => [...list.children].forEach((item) => {
      item.hidden = !item.textContent.toLowerCase().includes(filter.value.trim().toLowerCase());
    }),
  });
  return [filter, list];
}

function head(question) {
  return h('header', { class: 'lead' }, h('h1', {}, told(question.wording)), h('p', { class: 'quiet' }, told(question.researcher)), h('p', { class: 'quiet' }, h('code', {}, `queries/${question.name}.rq`)));
}

const INPUTS = { STRING: 'text', INTEGER: 'number', DATE: 'date' };

function form(question, given) {
  return h(
    'form',
    { class: 'parameters', action: '/questions' },
    h('input', { type: 'hidden', name: 'question', value: question.name }),
    (question.parameters ?? []).map((parameter) =>
      h(
        'p',
        {},
        h('label', { for: `p-${parameter.name}` }, h('b', {}, parameter.name), ` ${told(parameter.meaning)}`),
        h('input', { id: `p-${parameter.name}`, name: `p.${parameter.name}`, type: INPUTS[parameter.kind], value: given.get(`p.${parameter.name}`) ?? parameter.preset ?? '', required: parameter.required ? '' : undefined }),
      ),
    ),
    h('p', { class: 'actions' }, question.parameters?.length ? h('button', { type: 'submit' }, word('run')) : null, ' ', h('a', { href: `/editor?question=${question.name}` }, word('open in editor'))),
  );
}

function parametersOf(question, given) {
  const values = { question: question.name };
  for (const { name } of question.parameters ?? []) {
    const value = given.get(`p.${name}`);
    if (value !== null) values[`p.${name}`] = value;
  }
  return values;
}

async function show(place, question, given) {
  fill(place, h('p', { role: 'status' }, word('loading')));
  try {
    const values = parametersOf(question, given);
    const answer = await ask('answer', values);
    const rows = answer.rows ?? [];
    fill(
      place,
      section(
        'result',
        `${word('result')} · ${joined(`${number(rows.length)}${answer.more ? '+' : ''}`, word('rows'))}`,
        h('p', {}, h('a', { class: 'button', id: 'download', href: `/api/answer.csv?${new URLSearchParams(values)}`, download: `${question.name}.csv` }, word('download'))),
        answer.more ? h('p', { role: 'note' }, joined(word('first rows'), number(rows.length), word('rows shown'))) : null,
        chart(answer.columns, rows, question.columns.map(heading)),
        rows.length ? table(told(question.wording), question.columns.map(heading), rows.map((row) => row.map(termOr)), { class: 'answer' }) : h('p', { class: 'quiet' }, word('nothing found')),
      ),
      section('meaning', word('meaning'), h('dl', { class: 'meaning' }, (question.columns ?? []).map((column) => h('div', {}, h('dt', {}, h('code', {}, column.name)), h('dd', {}, told(column.meaning)))))),
    );
  } catch (error) {
    fill(place, h('p', { role: 'alert' }, error.message));
  }
}

/** A chart of the first column of numbers over time, or else by name; the reader can choose another column. */
function chart(columns, all, headings) {
  const units = columns.indexOf('unit');
  const unit = units < 0 ? '' : mostCommon(all.map((row) => row[units]));
  const rows = units < 0 ? all : all.filter((row) => row[units] === unit);
  const numeric = columns.map((name, at) => at).filter((at) => rows.length > 1 && rows.some((row) => row[at]) && rows.every((row) => row[at] === '' || /^-?\d+(\.\d+)?$/.test(row[at])) && !TIME.test(columns[at]));
  const time = columns.findIndex((name) => TIME.test(name));
  const named = columns.findIndex((name, at) => !numeric.includes(at) && !TIME.test(name));
  const by = time >= 0 && new Set(rows.map((row) => row[named])).size === 1 ? time : named >= 0 ? named : time;
  if (!numeric.length || by < 0) return null;
  const place = h('div', {});
  const draw = (column) => {
    const found = points(rows, by, column, by === time);
    const cut = found.length > MOST_BARS ? h('p', { class: 'quiet', role: 'note' }, joined(word('first bars'), number(MOST_BARS), word('bars shown'))) : null;
    fill(place, bars(unit ? `${headings[column]} (${unit})` : headings[column], found.slice(0, MOST_BARS), { tall: true }), cut);
  };
  draw(numeric[0]);
  const choose = numeric.length > 1 ? h('label', {}, `${word('chart of')} `, h('select', { onchange: (event) => draw(Number(event.target.value)) }, numeric.map((at) => h('option', { value: at }, headings[at])))) : null;
  return h('div', { class: 'charts wide' }, choose, place);
}

/** Figures of different units cannot be compared, so only those of the one that most have are drawn. */
function mostCommon(words) {
  const times = new Map();
  for (const given of words) times.set(given, (times.get(given) ?? 0) + 1);
  return [...times].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '';
}

function points(rows, by, column, overTime) {
  const found = rows.filter((row) => row[column] !== '' && row[by] !== '').map((row) => [row[by], Number(row[column])]);
  found.sort((one, other) => (overTime ? (one[0] < other[0] ? -1 : 1) : other[1] - one[1]));
  return found;
}
