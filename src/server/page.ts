/** The page that loads the reader; the reader knows by the meta element that a server is behind it. */
export const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="variorum-host" content="server">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Variorum</title>
<link rel="stylesheet" href="reader.css">
</head>
<body>
<div id="reader"></div>
<noscript>Variorum needs script to lay the articles side by side. It asks no other machine for anything.</noscript>
<script src="reader.js" defer></script>
</body>
</html>
`;

/** Sent with every answer. Nothing but the server's own files may run, be shown or be asked; nothing is kept by the browser. */
export const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cache-control": "no-store",
};
