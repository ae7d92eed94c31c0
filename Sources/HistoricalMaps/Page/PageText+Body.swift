extension PageText {
  /// What stands on the page; words with `data-word` are put into the reader's language by the script.
  static func body(title: String, credits: [String], picture: String, maps: [String]) -> String {
    """
    <a class="skip" href="#panel" data-word="page-skip">To the answer</a>
    <header>
    <h1 id="title">\(title)</h1>
    <label id="tongue"><span data-word="page-language">Language</span> <select id="language"></select></label>
    <p id="day"><strong></strong> <span></span></p>
    </header>
    <main>
    <div id="plate">
    \(picture)
    <div id="tip" hidden></div>
    <div id="zoom">
    <button type="button" data-zoom="in" data-label="page-closer">+</button>
    <button type="button" data-zoom="out" data-label="page-farther">−</button>
    <button type="button" data-zoom="all" data-label="page-whole">⤢</button>
    </div>
    </div>
    <p id="told" role="status"></p>
    <section id="time" data-label="page-changes">
    <div id="transport">
    <button type="button" id="previous" data-label="page-earlier">‹</button>
    <button type="button" id="play" aria-pressed="false">Play</button>
    <button type="button" id="next" data-label="page-later">›</button>
    </div>
    <div id="track">
    <div id="treaties" aria-hidden="true"></div>
    <input type="range" id="slider" min="0" step="1" data-label="page-changes">
    <div id="ticks" aria-hidden="true"></div>
    </div>
    </section>
    <p id="causes" role="status"></p>
    <form id="choices" action="#" autocomplete="off">
    <label><span data-word="page-day">Day</span> <input type="date" id="date"></label>
    <fieldset><legend data-word="page-knowledge">Known to</legend>
    <label><input type="radio" name="known" value="0" checked><span data-word="page-known-all"></span></label>
    <label><input type="radio" name="known" value="1"><span data-word="page-known-signatories"></span></label>
    <label><input type="radio" name="known" value="2"><span data-word="page-known-public"></span></label>
    </fieldset>
    <p id="file" hidden><a></a></p>
    </form>
    <section id="legend" data-label="legend"></section>
    <p id="who"></p>
    <aside>
    <form id="ask" action="#" autocomplete="off" role="search">
    <label for="place" data-word="page-place">Place, or longitude, latitude</label>
    <div><input type="search" id="place" list="places"><datalist id="places"></datalist>
    <button type="submit" data-word="page-find">Find</button></div>
    </form>
    <section id="panel" tabindex="-1" data-label="page-answer"></section>
    </aside>
    <div id="more">
    <details id="table"><summary data-word="page-table">The map as a table</summary><div></div></details>
    <details id="changes"><summary data-word="page-changes">Changes</summary><ol></ol></details>
    \(files(maps))
    <details id="keys"><summary data-word="page-keys">Keys and gestures</summary><p data-word="page-keys-time"></p>
    <p data-word="page-keys-map"></p><p data-word="page-keys-touch"></p></details>
    </div>
    </main>
    <footer><p lang="en">\(credits.joined(separator: " "))</p></footer>
    <noscript><p>This page needs JavaScript; the maps beside it do not.</p></noscript>
    """
  }

  /// Links to the maps beside the page, which work without a script.
  private static func files(_ maps: [String]) -> String {
    guard !maps.isEmpty else { return "" }
    let links = maps.map { name in
      let day = escaped(name.hasSuffix(".svg") ? String(name.dropLast(4)) : name)
      return "<li><a href=\"./\(escaped(name))\" data-day=\"\(day)\">\(day)</a></li>"
    }
    return """
      <details id="files"><summary data-word="page-files">Maps of this folder</summary>
      <ul>\(links.joined())</ul></details>
      """
  }
}
