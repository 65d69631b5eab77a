/** XML 1.0 has no way at all to write these: C0 controls but tab and line ends, lone surrogates, U+FFFE and U+FFFF. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
/** Markup; white space that attributes, or readers of XML 1.1, would turn into another; controls that a terminal might obey. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const special = /[<>&"'\t\n\r\u007F-\u009F\u2028\u2029]/g;

/** A text for content or a quoted attribute of XML; what XML can't hold becomes U+FFFD. */
export const escapeXml = (text: string): string =>
  text.replace(impossible, '\uFFFD').replace(special, (character) => `&#${character.charCodeAt(0)};`);
