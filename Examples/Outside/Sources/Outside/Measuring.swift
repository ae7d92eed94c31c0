import HistoricalAtlas
import Overlaps

/// How much of a polygon each power held.
func measure(_ folder: String, _ polygon: Polygon) throws -> [String] {
  let faces = OverlapFaces(of: try Atlas(builtFolder: "\(folder)/built"))
  let area = try faces.measure([polygon])
  guard let snapshot = faces.atlas.snapshot(on: try HistoricalDate("1912-07-09")) else { return [] }
  return area.shares(in: snapshot, of: faces.atlas, by: [.power]).map { share in
    "\(share.power?.name ?? share.kind.rawValue) \(Int(share.squareKilometres)) km2"
  }
}
