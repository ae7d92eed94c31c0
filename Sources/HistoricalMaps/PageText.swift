/// The page's text: everything but the data and the picture.
enum PageText {
  static func page(
    title: String,
    credits: [String],
    colours: String,
    picture: String,
    maps: [String],
    data: String
  ) -> String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <title>\(escaped(title))</title>
    <style>
    \(colours)
    \(styleSheet)
    \(mapStyleSheet)
    \(printStyleSheet)
    </style>
    </head>
    <body>
    \(body(title: escaped(title), credits: credits.map(escaped), picture: picture, maps: maps))
    <script type="application/json" id="data">\(data.replacing("<", with: "\\u003c"))</script>
    <script>
    "use strict";
    (() => {
    \(scripts.joined(separator: "\n"))
    })();
    </script>
    </body>
    </html>

    """
  }

  /// The parts of the script, in the order in which they need each other.
  private static let scripts = [
    groundScript, nearestScript, wordScript, drawingScript, legendScript, answerScript, panelScript,
    timeScript, viewScript, gestureScript, searchScript, addressScript, startScript,
  ]

  /// Nothing may be fetched from anywhere.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"

  /// Text with nothing that HTML could take for its own.
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
