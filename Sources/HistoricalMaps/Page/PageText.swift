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
    let style = "\n\([colours, styleSheet, mapStyleSheet, printStyleSheet].joined(separator: "\n"))\n"
    return """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="\(policy(style: style))">
      <title>\(escaped(title))</title>
      <style>\(style)</style>
      </head>
      <body>
      \(body(title: escaped(title), credits: credits.map(escaped), picture: picture, maps: maps))
      <script type="application/json" id="data">\(data.replacing("<", with: "\\u003c"))</script>
      <script>\(script)</script>
      </body>
      </html>

      """
  }

  /// The parts of the script, in the order in which they need each other.
  private static let scripts = [
    groundScript, nearestScript, wordScript, drawingScript, legendScript, answerScript, panelScript,
    timeScript, viewScript, gestureScript, searchScript, addressScript, startScript,
  ]

  private static let script = "\n\"use strict\";\n(() => {\n\(scripts.joined(separator: "\n"))\n})();\n"

  /// Nothing may be fetched from anywhere, and nothing runs or is styled by but what is written here.
  private static func policy(style: String) -> String {
    let (style, script) = (SHA256(style.utf8).base64, SHA256(script.utf8).base64)
    return
      "default-src 'none'; style-src 'sha256-\(style)'; script-src 'sha256-\(script)'; form-action 'none'; "
      + "base-uri 'none'"
  }

  /// Text with nothing that HTML could take for its own.
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
  }
}
