/// Every word that a table of names may have in other languages, with its text in English; in braces what is put in.
package enum English {
  /// The words of maps and of the page.
  package static let ofPage: [(id: String, text: String)] = [
    ("page-language", "Language"),
    ("page-play", "Play"),
    ("page-pause", "Pause"),
    ("page-earlier", "Earlier change"),
    ("page-later", "Later change"),
    ("page-changes", "Changes"),
    ("page-day", "Day"),
    ("page-knowledge", "Known to"),
    ("page-known-all", "all, today"),
    ("page-known-signatories", "signatories"),
    ("page-known-public", "the public"),
    ("page-place", "Place, region, power, treaty, or longitude, latitude"),
    ("page-no-place", "There is no such place in the atlas."),
    ("page-near", "There is no such place in the atlas. Did you mean {places}?"),
    ("page-may-mean", "No place is named {name}. It may mean {places}."),
    ("page-several", "{name} is a name of several places: {places}."),
    (
      "page-no-position",
      "A longitude is between −180 and 180, a latitude between −90 and 90; longitude comes "
        + "first."
    ),
    ("page-comma", ", "),
    ("page-semicolon", "; "),
    ("page-colon", ": "),
    ("page-stop", ". "),
    ("page-find", "Find"),
    ("page-closer", "Closer"),
    ("page-farther", "Farther"),
    ("page-whole", "Whole map"),
    ("page-map", "Map; arrow keys go from region to region, Enter asks"),
    ("page-answer", "Answer"),
    ("page-skip", "To the answer"),
    ("page-click", "Whose was it?"),
    (
      "page-hint",
      "Click the map, choose a region with the arrow keys, or name a place: every claim to it "
        + "on the day appears here, with article and source."
    ),
    ("page-outside", "Outside the regions of this atlas"),
    ("page-in", "in {region}"),
    ("page-claims", "Claims, in order of precedence"),
    ("page-public-from", "Public from {date}"),
    ("page-beyond", "beyond the atlas"),
    ("page-recognised", "Recognised by {powers}"),
    ("page-source", "Source"),
    ("page-through", "through {power}"),
    ("page-state", "{state}, {power}'s {tenure}"),
    ("page-strip", "along the railway"),
    ("page-unlocated", "in a part whose ground is not known"),
    ("page-disputed-control", "control disputed"),
    ("page-undelimited", "without a line"),
    ("page-contested", "contested by {powers}"),
    ("page-nobody", "nobody"),
    ("page-general", "by general title only"),
    ("page-no-line", "a sphere was agreed, but no line reaches here"),
    ("page-border", "Nearest border"),
    ("page-border-known", "{km} km away, known to {error} km"),
    ("page-across", "On its other side: {region}"),
    ("page-no-border", "No border across which another leads."),
    (
      "page-near-border",
      "Nearer to this border than the border is known: the true line may leave this place on "
        + "its other side."
    ),
    (
      "page-on-border",
      "Exactly on a border; it belongs to the face just east of it or, where the border runs "
        + "east, north of it."
    ),
    ("page-publication", "Published in {date}; whether the public knew on this day is in doubt."),
    (
      "page-railway-near",
      "Nearer to this railway than its track is known: the place may lie in the railway's zone."
    ),
    (
      "page-part-unlocated",
      "It holds in a part of the region whose ground no source gives; this place may lie in it."
    ),
    ("page-railway", "{name}, {km} km away: {power}"),
    ("page-since", "Since {date}"),
    ("page-begins", "The atlas begins."),
    ("page-more", "and {n} more"),
    ("page-becomes-known", "becomes known"),
    ("page-ends", "ends"),
    ("page-table", "The map as a table"),
    ("page-ground", "Ground"),
    ("page-leads", "Who leads"),
    ("page-by", "By"),
    ("page-files", "Maps of this folder"),
    ("page-file", "The map of {date} as SVG"),
    ("page-keys", "Keys and gestures"),
    (
      "page-keys-time",
      "← → the change before and after, with Shift the day; Page Up and Page Down a year; Home and End the "
        + "first and the last change; the space bar plays."
    ),
    (
      "page-keys-map",
      "Tab to the map, arrow keys from region to region, Enter asks; + − closer and farther, 0 "
        + "the whole map."
    ),
    (
      "page-keys-touch",
      "Swipe the map for the change before and after; two fingers zoom; when it is closer, drag "
        + "it."
    ),
    ("page-not-understood", "Not understood in the address: {list}."),
    ("page-found", "Found: {name}, {kind}."),
    ("page-kind-place", "place"),
    ("page-kind-region", "region"),
    ("page-kind-power", "power"),
    ("page-kind-treaty", "treaty"),
    ("page-speed", "Speed"),
    ("page-loop", "Loop"),
    ("page-gains", "{power} gains {km} km² from {other}"),
    ("page-gains-alone", "{power} gains {km} km²"),
    ("page-loses", "{power} loses {km} km²"),
    ("page-now", "{power}, {km} km²: now {tenure}"),
    ("page-now-contested", "{km} km² contested by {powers}"),
    ("page-powers", "Powers"),
    ("page-lines", "Lines"),
    ("signatories", "It shows what those who signed knew on that day."),
    ("public", "It shows what the public could know on that day; what was secret then is left out."),
    ("page-version", "Version {version} of the data."),
    ("sovereignty", "sovereignty"),
    ("suzerainty", "suzerainty"),
    ("claim", "claim"),
    ("certain", "certain"),
    ("probable", "probable"),
    ("uncertain", "uncertain"),
    ("secret", "secret"),
    ("disputed", "disputed"),
    ("date", "{d} {month} {y}"),
    ("old-style", "Old Style"),
    ("legend", "Legend"),
    ("how-to-read", "Ground: who leads. Pattern: how. Edge: whose title it is."),
    ("title-only", "title only"),
    ("railway", "railway"),
    ("other-railway", "other railway"),
    ("kilometres", "km"),
    ("approximate", "approximate course"),
    ("treaty-line", "line of a treaty"),
    ("meridian", "meridian of a treaty"),
    ("parallel", "parallel of a treaty"),
    ("frontier", "frontier"),
    ("state-border", "border between dependent states"),
    ("part-edge", "limit of what was held"),
    ("provincial-limit", "provincial limit"),
    ("administrative-limit", "administrative limit"),
    ("contested", "contested"),
    ("undelimited", "sphere agreed, no line reaches here"),
    ("annexation", "annexed"),
    ("autonomy", "autonomy"),
    ("de-facto-state", "state by its own act"),
    ("guarantee", "guarantee"),
    ("leased-territory", "leased territory"),
    ("occupation", "occupation"),
    ("protectorate", "protectorate"),
    ("puppet-state", "puppet state"),
    ("railway-zone", "railway zone"),
    ("satellite", "satellite"),
    ("sphere", "sphere of influence"),
    ("all", "It shows what is known today; secret agreements are included."),
  ]

  /// The words that the page does not have.
  private static let ofMaps: [(id: String, text: String)] = [
    ("known-signatories", "It shows what those who signed knew on {day}."),
    ("known-public", "It shows what the public could know on {day}; what was secret then is left out."),
    ("after", "After: {list}."),
    ("summary", "A map of {title} on {day}."),
    ("heading-all", "What is known today"),
    ("heading-signatories", "What those who signed knew"),
    ("heading-public", "What the public could know"),
    ("changed-hands", "What changed hands: {from} to {to}"),
    ("changes-to-read", "Ground: who gained. Pattern: how. Edge: who lost."),
    ("lost", "lost"),
    ("unchanged", "Unchanged, or outside the regions of this atlas"),
    ("nothing-changed", "Nothing changed hands."),
    ("gained-and-lost", "{power}: {gained} km² gained, {lost} km² lost."),
    ("square-kilometres", "{km} km²"),
    ("true-at", "true at"),
    ("beyond", "The base map ends within the frame; beyond it neither land nor sea is drawn."),
    ("capital", "seat of government"),
    ("city", "city"),
    ("town", "town"),
  ]

  /// All words.
  package static let texts = ofPage + ofMaps

  /// The text of a word; its id where there is none.
  package static func text(_ id: String) -> String { texts.first { $0.id == id }?.text ?? id }
}
