import Cartography
import HistoricalAtlas
import MapGeometry

/// The page's map without anything that depends on the day; the script fills the faces and adds lines and names.
struct PagePicture {
  let svg: String

  init(_ parts: MapParts, _ atlas: Atlas, _ base: MapBase, _ patterns: String) {
    let frame = parts.frame
    let box = [frame.left, frame.top, frame.width, frame.height].map { "\(Int($0.rounded()))" }
    let rivers = zip(base.rivers, parts.rivers).map { river, path in
      "<path class=\"river \(river.rank.rawValue)\" d=\"\(path)\"/>"
    }
    let faces = zip(atlas.coverage.faces, parts.regions).enumerated().map { index, face in
      "<g class=\"face\" id=\"face-\(face.0.id.name)\" data-face=\"\(index)\" role=\"button\" tabindex=\"0\">"
        + "<g class=\"ground\"><path id=\"ground-\(index)\" d=\"\(face.1)\"/></g>"
        + "<use class=\"over\" href=\"#ground-\(index)\"/></g>"
    }
    svg = """
      <svg id="map" viewBox="\(box.joined(separator: " "))" role="group" aria-label="Map">
      <defs>
      <path id="land" fill-rule="evenodd" d="\(parts.land)"/>
      \(patterns)</defs>
      <rect class="sea" x="\(box[0])" y="\(box[1])" width="\(box[2])" height="\(box[3])"/>
      <g aria-hidden="true">
      <use class="shore one" href="#land"/><use class="shore two" href="#land"/><use class="shore three" href="#land"/>
      <use class="land" href="#land"/></g>
      <g id="faces" fill-rule="evenodd">
      \(faces.joined(separator: "\n"))
      </g>
      <g id="water" aria-hidden="true"><path class="graticule" d="\(parts.graticule)"/>
      \(rivers.joined(separator: "\n"))
      <path class="lakes" fill-rule="evenodd" d="\(parts.lakes)"/>
      <use class="coast" href="#land"/></g>
      <g id="railways" aria-hidden="true"></g><g id="borders"></g>
      <g id="signs" aria-hidden="true"></g><g id="names" aria-hidden="true"></g>
      <g id="marker" hidden="hidden" aria-hidden="true"><circle r="9"/><circle class="dot" r="2.5"/></g>
      </svg>
      """
  }
}
