import { colour, h } from './dom.js';
import { number } from './words.js';

/**
 * A bar chart of [name, value] pairs. Whoever cannot see it gets the numbers by its label.
 */
export function bars(title, points, { tall = false } = {}) {
  const told = points.map(([name, value]) => `${name}: ${number(value)}`).join('; ');
  const canvas = h('canvas', { role: 'img', 'aria-label': `${title}. ${told}` });
  const figure = h('figure', { class: tall ? 'chart tall' : 'chart' }, h('figcaption', {}, title), h('div', { class: 'canvas' }, canvas));
  draw(canvas, title, points, tall);
  return figure;
}

/** A name that leaves the bars some room. */
function clipped(value) {
  const name = this.getLabelForValue(value);
  return name.length > 16 ? `${name.slice(0, 15)}…` : name;
}

async function draw(canvas, title, points, tall) {
  await import('./lib/chart.js');
  const lying = points.length > 8 && tall;
  if (lying) canvas.parentElement.classList.add(points.length > 16 ? 'many' : 'some');
  const options = () => ({
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    indexAxis: lying ? 'y' : 'x',
    plugins: { legend: { display: false } },
    scales: {
      x: { ticks: { color: colour('--quiet') }, grid: { color: colour('--line') }, beginAtZero: true },
      y: { ticks: { color: colour('--quiet'), autoSkip: !lying, callback: lying ? clipped : undefined }, grid: { color: colour('--line') }, beginAtZero: true },
    },
  });
  const made = new globalThis.Chart(canvas, {
    type: 'bar',
    data: {
      labels: points.map(([name]) => name),
      datasets: [{ label: title, data: points.map(([, value]) => value), backgroundColor: colour('--accent'), maxBarThickness: 38 }],
    },
    options: options(),
  });
  document.addEventListener('themechange', () => {
    made.options = options();
    made.data.datasets[0].backgroundColor = colour('--accent');
    made.update();
  });
}
