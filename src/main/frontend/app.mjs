// Comfort only: every page works without this file.

// Readers are led to the list of errors, and each of its links to the field itself.
const summary = document.querySelector('.govuk-error-summary');
if (summary) {
  summary.tabIndex = -1;
  summary.focus();
  summary.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    const field = link && document.getElementById(link.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    (field.closest('.govuk-form-group') ?? field).scrollIntoView();
    field.focus({ preventScroll: true });
  });
}

// A second tap on a button does not send the form twice.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = 'yes';
  event.submitter?.setAttribute('aria-disabled', 'true');
  if (form.enctype === 'multipart/form-data' && form.querySelector('input[type=file]')?.files.length) send(form, event);
});
addEventListener('pageshow', (event) => {
  if (!event.persisted) return;
  document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent);
  document.querySelectorAll('[aria-disabled]').forEach((button) => button.removeAttribute('aria-disabled'));
});

// An upload shows how far it is. If anything goes wrong on the way, the browser sends the form in its own manner.
function send(form, event) {
  event.preventDefault();
  const data = new FormData(form, event.submitter);
  const bar = Object.assign(document.createElement('progress'), { className: 'dp-progress', max: 100, value: 0 });
  bar.setAttribute('aria-label', event.submitter?.textContent.trim() ?? '');
  event.submitter?.after(bar);
  const request = new XMLHttpRequest();
  request.open('POST', form.action);
  request.upload.onprogress = ({ loaded, total }) => { bar.value = (100 * loaded) / total; };
  request.onload = () => {
    if (request.responseURL && request.responseURL !== form.action) return location.assign(request.responseURL);
    const page = new DOMParser().parseFromString(request.responseText, 'text/html');
    document.title = page.title;
    document.body.replaceWith(page.body);
    document.querySelector('.govuk-error-summary')?.focus();
    offerListening();
  };
  request.onerror = () => {
    const { name, value } = event.submitter ?? {};
    if (name) form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
    form.submit();
  };
  request.send(data);
}

// Languages close again when somebody goes on elsewhere.
const menu = document.querySelector('.dp-languages');
menu?.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  menu.open = false;
  menu.querySelector('summary').focus();
});
document.addEventListener('click', (event) => {
  if (menu?.open && !menu.contains(event.target)) menu.open = false;
});

// Listening: the browser reads the page, one block of words after the other, where it has a voice for the page's language.
offerListening();

function offerListening() {
  const bar = document.querySelector('.dp-listen');
  if (!bar) return;
  const [begin, pause, goOn, halt, noVoice] = bar.dataset.words.split('|');
  const sprite = document.querySelector('.dp-picture use').getAttribute('href').split('#')[0];
  const [play, stop] = [button('ear', begin), button('stop', halt)];
  const none = Object.assign(document.createElement('p'), { textContent: noVoice });
  const words = play.querySelector('span');
  const page = document.documentElement.lang;
  const voice = (lang) => globalThis.speechSynthesis?.getVoices().find((one) => one.lang.split(/[-_]/)[0].toLowerCase() === lang);
  const seen = (element) => (element.checkVisibility ? element.checkVisibility() : element.getClientRects().length > 0);
  let [queue, at, speaking, offered] = [[], 0, false, null];
  stop.hidden = true;

  const offer = () => {
    const can = Boolean(voice(page));
    if (offered === can) return;
    bar.replaceChildren(...(can ? [play, stop] : [none]));
    if (can) document.querySelectorAll('.dp-row').forEach(addRowButton);
    else document.querySelectorAll('.dp-listen__row').forEach((one) => one.remove());
    offered = can;
  };
  // Voices come late in some browsers, and in some never.
  if (voice(page)) offer();
  else setTimeout(offer, 1500);
  globalThis.speechSynthesis?.addEventListener?.('voiceschanged', offer);
  addEventListener('pagehide', end);

  play.addEventListener('click', () => {
    if (speaking) return hush();
    if (!queue.length) queue = blocks(document.querySelector('main'));
    say();
  });
  stop.addEventListener('click', () => {
    end();
    play.focus();
  });

  function say() {
    const block = queue[at];
    if (!block) return end();
    const utterance = new SpeechSynthesisUtterance(block.text);
    utterance.lang = block.lang;
    utterance.voice = voice(block.lang);
    utterance.onend = utterance.onerror = () => {
      if (queue[at] !== block || !speaking) return;
      at += 1;
      say();
    };
    mark(block.element);
    show(true);
    speechSynthesis.speak(utterance);
  }

  // Pausing is ours: some phones forget what they were saying. It goes on with the block that was interrupted.
  function hush() {
    show(false);
    speechSynthesis.cancel();
  }

  function end() {
    [queue, at] = [[], 0];
    show(false);
    mark();
    globalThis.speechSynthesis?.cancel();
  }

  function show(now) {
    speaking = now;
    words.textContent = now ? pause : queue.length ? goOn : begin;
    stop.hidden = !queue.length;
  }

  function button(picture, text) {
    const made = Object.assign(document.createElement('button'), { type: 'button', className: 'dp-listen__button' });
    made.innerHTML = `<svg class="dp-picture" aria-hidden="true"><use href="${sprite}#${picture}"/></svg><span></span>`;
    made.querySelector('span').textContent = text;
    return made;
  }

  function mark(element) {
    document.querySelector('.dp-spoken')?.classList.remove('dp-spoken');
    element?.classList.add('dp-spoken');
  }

  function addRowButton(row) {
    const [block] = blocks(row);
    if (!block) return;
    const one = button('ear', '');
    one.className = 'dp-listen__row';
    one.setAttribute('aria-label', `${begin}: ${block.text}`);
    one.addEventListener('click', () => {
      end();
      queue = [block];
      say();
    });
    (row.querySelector('.dp-row__picture') ?? row).append(one);
  }

  // The words that can be seen, by the nearest element that is not part of a line; what is in a language without a voice is left out.
  function blocks(root) {
    const found = [];
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const parent = walk.currentNode.parentElement;
      if (!walk.currentNode.data.trim() || !seen(parent) || parent.closest('button, .dp-tools, input, textarea')) continue;
      let element = parent;
      while (element !== root && getComputedStyle(element).display.startsWith('inline')) element = element.parentElement;
      const last = found[found.length - 1];
      if (last?.element === element) last.text += walk.currentNode.data;
      else found.push({ element, text: walk.currentNode.data, lang: parent.closest('[lang]').lang });
    }
    return found
      .map((block) => ({ ...block, text: block.text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim() }))
      .filter((block) => voice(block.lang));
  }
}
