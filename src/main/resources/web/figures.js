import { label } from './api.js';
import { bars } from './chart.js';
import { h, section, table } from './dom.js';
import { amount, evidenceButton, leftOut } from './parts.js';
import { number, word } from './words.js';

/** All figures of an entity: a small chart for each that has several periods, then the table of all. */
export function figureSection(figures, total) {
  if (!figures.length) return null;
  const series = [...grouped(figures, (figure) => `${figure.indicator}|${figure.unit}|${figure.modality}`).values()].filter((group) => new Set(group.map((figure) => figure.period).filter(Boolean)).size > 1);
  return section(
    'figures',
    word('figures'),
    series.length ? h('div', { class: 'charts' }, series.map(chart)) : null,
    table(
      word('figures'),
      [word('indicator'), word('value'), word('period'), word('growth'), word('modality'), word('evidence')],
      figures.map((figure) => [
        figure.indicator,
        [amount(figure), disputed(figures, figure) ? [' ', h('span', { class: 'badge differs' }, word('differs'))] : null],
        figure.period ?? '',
        figure.growth === undefined ? '' : `${figure.growth > 0 ? '+' : ''}${number(figure.growth)} %`,
        label(figure.modality),
        evidenceButton(figure.proof, `${figure.indicator} ${amount(figure)}`),
      ]),
    ),
    leftOut(total, figures.length),
  );
}

function grouped(figures, key) {
  const groups = new Map();
  for (const figure of figures) groups.set(key(figure), [...(groups.get(key(figure)) ?? []), figure]);
  return groups;
}

function disputed(figures, figure) {
  return (
    figure.period &&
    figures.some(
      (other) => other.period === figure.period && other.indicator === figure.indicator && other.unit === figure.unit && other.modality === figure.modality && other.value !== figure.value,
    )
  );
}

function chart(series) {
  const [{ indicator, unit, modality }] = series;
  const points = series.filter((figure) => figure.period).map((figure) => [figure.period, figure.value]);
  const title = `${indicator}${unit ? ` (${unit})` : ''} · ${label(modality)}`;
  return bars(title, points);
}
