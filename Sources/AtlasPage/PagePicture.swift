import Cartography
import HistoricalAtlas
import MapGeometry

/// The page's map with the ground of its first day; the script draws the ground of each day in its place, lines and
/// names.
///
/// It is a stack of pictures that a browser caches separately: what stays is not drawn again when the day
/// changes, which takes a thirtieth of the time.
struct PagePicture {
  /// The stack: land and sea, ground, water, and lines with names.
  let html: String

  init(_ parts: MapParts, _ base: BaseMap, _ patterns: String, _ opening: PageOpening, _ style: MapStyle) {
    let frame = parts.frame
    let box = [frame.left, frame.top, frame.width, frame.height].map { "\(Int($0.rounded()))" }
    let rivers = zip(base.rivers, parts.rivers).map { river, path in
      "<path class=\"river \(river.rank.rawValue)\" fill=\"none\" d=\"\(path)\"/>"
    }
    let view = "viewBox=\"\(box.joined(separator: " "))\""
    html = """
      <div id="stack">
      <svg id="base" \(view) aria-hidden="true">
      <defs><path id="land" fill-rule="evenodd" d="\(parts.land)"/></defs>
      <rect class="sea" fill="\(style.sea)" x="\(box[0])" y="\(box[1])" width="\(box[2])" height="\(box[3])"/>
      <use class="shore one" fill="none" href="#land"/><use class="shore two" fill="none" href="#land"/>
      <use class="shore three" fill="none" href="#land"/>
      <use class="land" fill="\(style.land)" href="#land"/>
      </svg>
      <svg id="map" \(view) role="group" aria-label="Map">
      <defs>\(patterns)</defs>
      <rect class="sky" fill="none" x="\(box[0])" y="\(box[1])" width="\(box[2])" height="\(box[3])"/>
      <g id="faces" fill-rule="evenodd">
      \(opening.faces)
      </g>
      </svg>
      <svg id="water" \(view) aria-hidden="true">
      <path class="graticule" fill="none" d="\(parts.graticule)"/>
      \(rivers.joined(separator: "\n"))
      <path class="lakes" fill="\(style.sea)" fill-rule="evenodd" d="\(parts.lakes)"/>
      <use class="coast" fill="none" stroke="\(style.water)" href="#land"/>
      </svg>
      <svg id="drawing" \(view) aria-hidden="true">
      <g id="edge"></g><g id="zones"></g><g id="railways"></g><g id="borders"></g><g id="signs"></g><g id="names"></g>
      <g id="marker" hidden="hidden"><circle class="halo" r="9"/><circle r="9"/><circle class="dot" r="2.5"/></g>
      </svg>
      </div>
      """
  }
}
