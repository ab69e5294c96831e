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
