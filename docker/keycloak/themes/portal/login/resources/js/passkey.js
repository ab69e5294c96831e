// The one script that its page cannot do without: signs in with a passkey, or sets one up. What it needs stands in the form's data-… attributes.
const form = document.querySelector('form[data-passkey]');
const button = form.querySelector('button[type=button]');
const { passkey, challenge, rp, verification, timeout, mediation } = form.dataset;
const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const show = (what) => { form.querySelector(`[data-say=${what}]`).hidden = false; };
const specified = (value) => (value && value !== 'not specified' ? value : undefined);
const limit = Number(timeout) > 0 ? Number(timeout) * 1000 : undefined;
let waiting;

function send(values) {
  for (const [name, value] of Object.entries(values)) form.elements[name].value = value ?? '';
  form.requestSubmit();
}

async function use(how) {
  waiting?.abort();
  waiting = new AbortController();
  const { id, response } = await navigator.credentials.get({
    mediation: how,
    signal: waiting.signal,
    publicKey: {
      challenge: bytes(challenge),
      rpId: rp,
      timeout: limit,
      userVerification: specified(verification),
      allowCredentials: [...form.querySelectorAll('[data-allowed]')].map((one) => ({ id: bytes(one.dataset.allowed), type: 'public-key' })),
    },
  });
  send({
    clientDataJSON: text(response.clientDataJSON),
    authenticatorData: text(response.authenticatorData),
    signature: text(response.signature),
    credentialId: id,
    userHandle: response.userHandle ? text(response.userHandle) : '',
  });
}

async function setUp() {
  const { algorithms, user, userName, rpName, attestation, attachment, resident, known, label } = form.dataset;
  const made = await navigator.credentials.create({
    publicKey: {
      challenge: bytes(challenge),
      rp: { id: rp, name: rpName },
      user: { id: bytes(user), name: userName, displayName: userName },
      pubKeyCredParams: algorithms.split(',').map((alg) => ({ type: 'public-key', alg: Number(alg) })),
      attestation: specified(attestation),
      timeout: limit,
      authenticatorSelection: {
        authenticatorAttachment: specified(attachment),
        requireResidentKey: resident === 'Yes',
        residentKey: resident === 'Yes' ? 'required' : 'preferred',
        userVerification: specified(verification),
      },
      excludeCredentials: known ? known.split(',').map((id) => ({ type: 'public-key', id: bytes(id) })) : [],
    },
  });
  send({
    clientDataJSON: text(made.response.clientDataJSON),
    attestationObject: text(made.response.attestationObject),
    publicKeyCredentialId: text(made.rawId),
    transports: made.response.getTransports?.().join() ?? '',
    authenticatorAttachment: made.authenticatorAttachment ?? '',
    authenticatorLabel: label,
  });
}

if (!window.PublicKeyCredential) {
  show('unknown');
} else {
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await (passkey === 'use' ? use() : setUp());
    } catch (error) {
      // Setting up ends on Keycloak's page, which offers to try again; signing in stays here, where the password is.
      if (passkey === 'use') show('failed');
      else send({ error: String(error) });
    }
  });
  if (mediation === 'conditional' && (await PublicKeyCredential.isConditionalMediationAvailable?.())) use('conditional').catch(() => {});
}
