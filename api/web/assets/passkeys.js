// Asks the browser for a passkey where a form wants one. Each such form also says what to do without.
(() => {
  const { startAuthentication, startRegistration, browserSupportsWebAuthn } = SimpleWebAuthnBrowser;

  const say = (form, sentence) => {
    const place = form.querySelector('[data-passkey-says]');
    place.textContent = sentence;
    place.hidden = sentence === '';
  };

  const askFor = async (address) => {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: '{}',
    });
    const told = await answer.json();
    if (!answer.ok) throw new Error(`${told.detail} ${told.remedy}`);
    return told;
  };

  const inWords = (failure) => {
    if (failure.name === 'NotAllowedError')
      return 'Nothing was sent: the browser was told to stop, or nobody answered it.';
    if (failure.name === 'InvalidStateError') return 'This device has a passkey of yours already.';
    return failure.message;
  };

  document.addEventListener('submit', async (event) => {
    const form = event.target.closest('form[data-passkey]');
    if (!form || form.elements.namedItem(form.dataset.field).value !== '') return;
    event.preventDefault();
    if (form.dataset.busy === 'yes') return;
    form.dataset.busy = 'yes';
    say(form, '');
    try {
      const optionsJSON = await askFor(form.dataset.options);
      const start = form.dataset.passkey === 'create' ? startRegistration : startAuthentication;
      form.elements.namedItem(form.dataset.field).value = JSON.stringify(await start({ optionsJSON }));
      form.submit();
    } catch (failure) {
      say(form, inWords(failure));
    } finally {
      delete form.dataset.busy;
    }
  });

  document.addEventListener('DOMContentLoaded', () => {
    if (browserSupportsWebAuthn()) return;
    for (const form of document.querySelectorAll('form[data-passkey]'))
      say(form, 'This browser knows no passkeys. Use another one, or a newer version.');
  });
})();
