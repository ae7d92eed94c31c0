import MapGeometry
import PlanarOperations

/// A face prepared by GEOS, with its bounding box.
final class PreparedFace {
  let face: Int
  let box: BoundingBox?
  let prepared: PreparedPolygons

  init(_ coverage: Coverage, _ face: Int) throws {
    self.face = face
    let polygons = coverage.dissolved([face])
    var box = polygons.first?.boundingBox
    for polygon in polygons { box?.extend(to: polygon.boundingBox) }
    self.box = box
    prepared = try PreparedPolygons(polygons)
  }
}

/// All faces of a coverage prepared by GEOS, queried one after another.
struct PreparedFaces {
  let faces: [PreparedFace]

  init(_ faces: [PreparedFace]) {
    self.faces = faces
  }

  /// The first face that contains a position.
  func face(of position: Position) throws -> Int? {
    for face in faces where face.box?.contains(position) == true {
      if try face.prepared.contains(position) { return face.face }
    }
    return nil
  }
}
