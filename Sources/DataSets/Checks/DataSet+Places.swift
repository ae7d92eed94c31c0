import HistoricalAtlas
import MapGeometry

extension DataSet {
  /// Places that do not fall into the region, or the finer face, that their file states.
  func misplaced(in atlas: Atlas) -> [DataSetProblem] {
    let locator = Locator(atlas.coverage)
    return expectations.compactMap { entry in
      let part = locator.face(at: entry.place.position).face.map { atlas.coverage.faces[$0].region }
      let region = part.map { (register.regions.principalRegion(of: $0) ?? $0).name } ?? "outside"
      let face = part?.name ?? "outside"
      let message: String
      if let expected = entry.region, expected != region {
        message = "\(entry.place.modernName) falls in \(region), expected \(expected)"
      } else if let expected = entry.face, expected != face {
        message = "\(entry.place.modernName) falls in the face \(face), expected \(expected)"
      } else {
        return nil
      }
      return DataSetProblem(file: "places.csv", line: entry.line, message: message)
    }
  }
}
