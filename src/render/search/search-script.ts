/**
 * The script of the search page, as it is sent: it stands beside the index, reads its words from `data-` attributes of
 * `#sok` and makes the hits in the same markup as other lists. Text from the index becomes text, never markup.
 * What is called just like the words comes first, what is of a kind they name comes before others; what no longer holds comes later.
 */
export const searchScript = `const box = document.getElementById('sok');
const { one, many, none, failed, more, lang } = box.dataset;
const input = box.querySelector('input');
const [said, list, next] = ['p', 'ol', 'button'].map((tag) => document.createElement(tag));
said.setAttribute('role', 'status');
list.className = 'items hits';
list.hidden = true;
next.className = 'button';
next.type = 'button';
next.textContent = more;
next.hidden = true;
box.append(said, list, next);

const step = 10;
let engine;
let hits = [];
let turn = 0;

const start = async () => {
  const { createInstance } = await import('./pagefind.js');
  const instance = createInstance({ noWorker: true, ranking: { metaWeights: { ord: 0.3, slag: 4, stand: 0.3, sted: 0.3, forbi: 0 } } });
  await instance.init();
  return instance;
};

const say = (text, words) =>
  text.replace('{n}', new Intl.NumberFormat(lang).format(hits.length)).replace('{q}', () => words);

const rank = ({ score }, { title, slag = '?', forbi }, words) =>
  score * (title.toLowerCase() === words ? 3 : words.includes(slag.toLowerCase()) ? 2 : 1) * (forbi ? 0.5 : 1);
const sort = async (found, words) => {
  const rate = async (hit) => [rank(hit, (await hit.data()).meta, words.toLowerCase()), hit];
  const best = await Promise.all(found.slice(0, 20).map(rate));
  return [...best.sort(([a], [b]) => b - a).map(([, hit]) => hit), ...found.slice(20)];
};

const find = async (words) => {
  const mine = ++turn;
  try {
    engine ??= start();
    const found = words === '' ? [] : await sort((await (await engine).search(words)).results, words);
    if (mine !== turn) return;
    hits = found;
    const first = await Promise.all(hits.slice(0, step).map((hit) => hit.data()));
    if (mine !== turn) return;
    show(first, true);
    said.textContent = words === '' ? '' : say(hits.length === 0 ? none : hits.length === 1 ? one : many, words);
  } catch {
    fail();
  }
};

const fail = () => {
  engine = undefined;
  hits = [];
  show([], true);
  said.textContent = failed;
};

const show = (pages, anew) => {
  if (anew) list.replaceChildren();
  list.append(...pages.map(entry));
  list.hidden = list.childElementCount === 0;
  next.hidden = list.childElementCount >= hits.length;
};

const entry = ({ url, meta, excerpt }) => {
  const link = make('a', '', meta.title);
  link.href = url;
  const facts = [meta.slag, meta.stand, meta.sted].filter(Boolean).join(' · ');
  const lines = [make('p', 'name', link), ...(facts ? [make('p', 'meta', facts)] : [])];
  return make('li', '', ...lines, make('p', '', ...quote(excerpt)));
};

const make = (tag, name, ...parts) => {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.append(...parts);
  return made;
};

const quote = (excerpt) =>
  [...new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes].map(({ nodeName, textContent }) =>
    nodeName === 'MARK' ? make('mark', '', textContent) : textContent,
  );

next.addEventListener('click', async () => {
  const from = list.childElementCount;
  const mine = turn;
  try {
    const pages = await Promise.all(hits.slice(from, from + step).map((hit) => hit.data()));
    if (mine !== turn) return;
    show(pages, false);
    list.children[from]?.querySelector('a').focus();
  } catch {
    fail();
  }
});

const address = (words) => (words === '' ? location.pathname : '?q=' + encodeURIComponent(words));
let waiting;
input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    history.replaceState(null, '', address(input.value.trim()));
    find(input.value.trim());
  }, 250);
});
box.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  history.pushState(null, '', address(input.value.trim()));
  find(input.value.trim());
});
const fromAddress = () => {
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  find(input.value.trim());
};
addEventListener('popstate', fromAddress);
fromAddress();
`;
