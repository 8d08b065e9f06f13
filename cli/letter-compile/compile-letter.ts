import mjml2html from 'mjml';

/**
 * Turns a letter in MJML into the HTML that mail programs understand.
 * @throws what MJML finds wrong in it; nothing is passed over.
 */
export async function compileLetter(source: string): Promise<string> {
  const { html, errors } = await mjml2html(source, { validationLevel: 'strict', keepComments: false });
  if (errors.length > 0) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join('\n'));
  // Each notice is kept as it was sent: nobody reads how its tables are indented.
  return `${html.trim().replaceAll(/\s*\n\s*/g, '\n')}\n`;
}
