import Foundation
import MapFormats
import MapGeometry

/// Input for the peers: the faces of each ground as GeoJSON, and positions as doubles.
struct Prepared {
  let folder: URL
  let count: Int

  func write(_ ground: Ground) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let features = ground.coverage.faces.indices.map { index in
      Feature(
        id: ground.coverage.faces[index].name,
        properties: [.init("face", .integer(index + 1))],
        geometry: Geometry(ground.coverage.dissolved([index]))
      )
    }
    let collection = FeatureCollection(features)
    try Data(collection.geoJSON()).write(to: folder.appendingPathComponent("\(ground.name).geojson"))
    let locator = Locator(ground.coverage)
    for set in Ground.setNames {
      let positions = ground.positions(set, count)
      try write(positions.map(\.longitude), "\(ground.name)-\(set)-x.f64")
      try write(positions.map(\.latitude), "\(ground.name)-\(set)-y.f64")
      try write(
        positions.map { UInt16((locator.face(at: $0).face ?? -1) + 1) },
        "\(ground.name)-\(set)-face.u16"
      )
    }
  }

  private func write<Value>(_ values: [Value], _ name: String) throws {
    try values.withUnsafeBytes { try Data($0).write(to: folder.appendingPathComponent(name)) }
  }
}
