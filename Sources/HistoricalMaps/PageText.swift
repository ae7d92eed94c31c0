/// The page's text: everything but the data and the picture.
enum PageText {
  static func page(
    title: String,
    credits: [String],
    light: String,
    dark: String,
    picture: String,
    data: String
  ) -> String {
    let sources = credits.map(escaped).joined(separator: " ")
    return """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <title>\(escaped(title))</title>
      <style>
      :root{color-scheme:light;\(light)}
      @media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;\(dark)}}
      \(PageText.styleSheet)
      </style>
      </head>
      <body>
      <a class="skip" href="#panel">To the answer</a>
      <header><h1>\(escaped(title))</h1><p id="day" aria-live="polite"></p></header>
      <main>
      <div id="plate">\(picture)<div id="tip" hidden></div>
      <div id="zoom"><button type="button" data-zoom="in" aria-label="Closer">+</button><button type="button" \
      data-zoom="out" aria-label="Farther">−</button><button type="button" data-zoom="all" aria-label="Whole map">\
      ▢</button></div></div>
      <div id="controls">
      <div id="time"><button type="button" id="previous" aria-label="Change before">‹</button><button type="button" \
      id="play" aria-pressed="false">Play</button><button type="button" id="next" aria-label="Change after">›</button>
      <div id="track"><input type="range" id="slider" min="0" step="1" aria-label="Changes"><div id="ticks" \
      aria-hidden="true"></div></div></div>
      <p id="causes"></p>
      <form id="choices" action="#" autocomplete="off">
      <label>Day <input type="date" id="date"></label>
      <fieldset><legend>Known to</legend>
      <label><input type="radio" name="known" value="0" checked>all, today</label>
      <label><input type="radio" name="known" value="1">signatories</label>
      <label><input type="radio" name="known" value="2">the public</label></fieldset>
      <label>Place <input type="search" id="place" list="places" placeholder="a name, old or new"></label>
      <datalist id="places"></datalist></form>
      </div>
      <aside id="panel" tabindex="-1" aria-live="polite" aria-label="Answer"></aside>
      <section aria-label="Legend"><ul id="legend"></ul></section>
      <details id="table"><summary>The map as a table</summary><div></div></details>
      <details id="changes"><summary>All changes</summary><ol></ol></details>
      </main>
      <footer><p id="who"></p><p>\(sources)</p></footer>
      <noscript>This page needs JavaScript; the maps beside it do not.</noscript>
      <script type="application/json" id="data">\(data)</script>
      <script>
      "use strict";
      (() => {
      \(PageText.groundScript)
      \(PageText.drawingScript)
      \(PageText.panelScript)
      \(PageText.controlScript)
      })();
      </script>
      </body>
      </html>

      """
  }

  /// Nothing may be fetched from anywhere.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
