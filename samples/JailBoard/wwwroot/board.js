// Counts by the server's clock, and puts each board the server sends in the place of the one before. The page works without it.
(() => {
  const speed = Number(document.body.dataset.speed);
  let server = Number(document.body.dataset.now), since = performance.now();
  const now = () => server + (performance.now() - since) * speed;
  const set = instant => { server = Number(instant); since = performance.now(); };

  const two = number => String(number).padStart(2, '0');
  const say = milliseconds => {
    const seconds = Math.floor(Math.abs(milliseconds) / 1000), minutes = Math.floor(seconds / 60), hours = Math.floor(minutes / 60);
    return hours > 0 ? `${hours} h ${two(minutes % 60)} min` : `${minutes} min ${two(seconds % 60)} s`;
  };
  const counted = (left, past) => left > 0 ? `in ${say(left)}` : past === 'late' ? `late by ${say(left)}` : `${say(left)} ago`;
  const clocks = new Map();
  const clock = zone => {
    if (!clocks.has(zone)) clocks.set(zone, new Intl.DateTimeFormat('en-US', { timeZone: zone, weekday: 'short', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZoneName: 'short' }));
    return clocks.get(zone).format(now());
  };
  const write = (element, text) => { if (element.textContent !== text) element.textContent = text; };
  const tick = () => {
    for (const element of document.querySelectorAll('[data-until]')) {
      const left = Number(element.dataset.until) - now();
      write(element, counted(left, element.dataset.past));
      element.classList.toggle('past', left <= 0);
    }
    for (const element of document.querySelectorAll('[data-clock]')) write(element, clock(element.dataset.clock));
    const stale = document.getElementById('stale');
    if (stale && stale.dataset.at && now() >= Number(stale.dataset.at)) stale.hidden = false;
  };
  tick();
  setInterval(tick, 250);

  // What was just recorded, or why it was not, is read first.
  document.getElementById('told')?.focus();

  const link = document.getElementById('link');
  if (!link) return;
  const told = (text, lost) => { link.textContent = text; link.classList.toggle('notice', lost); link.classList.toggle('quiet', !lost); };
  const events = new EventSource('/board/events');
  events.addEventListener('open', () => told('Connected: every change shows as it happens.', false));
  // The server ends the stream now and then, to look again who is signed in; the browser comes back by itself.
  events.addEventListener('error', () => setTimeout(() => {
    if (events.readyState !== EventSource.OPEN) told('NOT CONNECTED. What you see may be old. The countdowns still run. Trying again; if this stays, load the page again.', true);
  }, 5000));
  events.addEventListener('clock', event => set(event.data));
  events.addEventListener('board', event => {
    const focused = document.activeElement?.closest('#board') ? document.activeElement.getAttribute('href') : null;
    const made = document.createElement('template');
    made.innerHTML = event.data;
    const board = made.content.firstElementChild;
    document.getElementById('board').replaceWith(board);
    document.title = `${board.dataset.title} – Jail board`;
    set(board.dataset.now);
    tick();
    if (focused) board.querySelector(`a[href="${focused}"]`)?.focus();
  });
})();
