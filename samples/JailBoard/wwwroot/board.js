// Counts down by the server's clock, and puts each board the server sends in the place of the one before. The page works without it.
(() => {
  const speed = Number(document.body.dataset.speed);
  let server = Number(document.body.dataset.now), since = performance.now();
  const now = () => server + (performance.now() - since) * speed;
  const set = instant => { server = Number(instant); since = performance.now(); };

  const two = number => String(number).padStart(2, '0');
  const say = milliseconds => {
    const seconds = Math.floor(Math.abs(milliseconds) / 1000), hours = Math.floor(seconds / 3600);
    const rest = `${hours > 0 ? two(Math.floor(seconds / 60) % 60) : Math.floor(seconds / 60)} min ${two(seconds % 60)} s`;
    return hours > 0 ? `${hours} h ${rest}` : rest;
  };
  const tick = () => {
    for (const element of document.querySelectorAll('[data-until]')) {
      const left = Number(element.dataset.until) - now(), text = (left <= 0 ? 'since ' : '') + say(left);
      if (element.textContent !== text) element.textContent = text;
      element.classList.toggle('past', left <= 0);
    }
    const stale = document.getElementById('stale');
    if (stale && stale.dataset.at && now() >= Number(stale.dataset.at)) stale.hidden = false;
  };
  tick();
  setInterval(tick, 250);

  const link = document.getElementById('link');
  if (!link) return;
  const told = (text, lost) => { link.textContent = text; link.classList.toggle('notice', lost); link.classList.toggle('quiet', !lost); };
  const events = new EventSource('/board/events');
  events.addEventListener('open', () => told('Connected: the board shows every change as it happens.', false));
  // The server ends the stream now and then, to look again who is signed in; the browser comes back by itself.
  events.addEventListener('error', () => setTimeout(() => {
    if (events.readyState !== EventSource.OPEN) told('NOT CONNECTED. What you see may be old, the countdown still runs. Trying again; if it stays so, load the page anew.', true);
  }, 5000));
  events.addEventListener('clock', event => set(event.data));
  events.addEventListener('board', event => {
    const focused = document.activeElement?.getAttribute('href');
    const made = document.createElement('template');
    made.innerHTML = event.data;
    const board = made.content.firstElementChild;
    document.getElementById('board').replaceWith(board);
    set(board.dataset.now);
    tick();
    if (focused) board.querySelector(`a[href="${focused}"]`)?.focus();
  });
})();
