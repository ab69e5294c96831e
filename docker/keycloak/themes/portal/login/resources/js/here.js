// Comfort only. The answer to a sent form gets an address of its own, so that a phone that loads the page again does not ask whether to send the form
// again. The link to this very page in this very language is such an address.
const here = document.querySelector('a[aria-current=true][href*="kc_locale"]');
if (here && new URLSearchParams(location.search).has('session_code')) history.replaceState({}, '', here.href);
