import type { JSX } from 'preact';
import { qrPathOf } from '../../../authenticator/qr-path.ts';

/** A QR code, drawn in the page itself: black on white also where the page is dark, so that every app reads it. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }): JSX.Element {
  const { size, path } = qrPathOf(text);
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      width="240"
      height="240"
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
