const SILENT_MS = 2_000;
const TERMINAL_MS = 1_000;
const LOG_MS = 10_000;

/**
 * Shows that something is under way once it takes over two seconds: a terminal gets one line that counts the seconds, a log one line every
 * ten seconds. Returns a function that ends this and gives the time it took, as text.
 */
export function showProgress(name, { isShown = true } = {}) {
  const startedAt = performance.now();
  const seconds = () => (performance.now() - startedAt) / 1_000;
  const isTerminal = process.stdout.isTTY === true;
  const tell = () => process.stdout.write(`${isTerminal ? '\r' : ''}      ${name}: ${Math.round(seconds())} s${isTerminal ? '' : ' ...\n'}`);

  let ticking;
  const start = () => {
    tell();
    ticking = setInterval(tell, isTerminal ? TERMINAL_MS : LOG_MS);
  };
  const starting = isShown && setTimeout(start, SILENT_MS);

  return () => {
    clearTimeout(starting);
    clearInterval(ticking);
    if (isTerminal && ticking) process.stdout.write('\r\u001b[K');
    return `${seconds().toFixed(1)} s`;
  };
}
