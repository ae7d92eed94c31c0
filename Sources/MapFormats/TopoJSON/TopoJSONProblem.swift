public import MapGeometry

/// One way in which the arcs, rings and faces of a TopoJSON file do not fit together.
///
/// Arcs are named by their index in the file, counted from 0.
public enum TopoJSONProblem: Equatable, Sendable {
  /// The list of arcs' origins has another length than the list of arcs.
  case originCount(found: Int, expected: Int)
  /// An arc names an origin that the file does not have.
  case noSuchOrigin(Int, arc: Int)
  /// A face has an id that is none.
  case faceID(RegionIDError)
  /// Two faces have the same id.
  case duplicateFace(String)
  /// A face has no polygon.
  case emptyFace(String)
  /// A ring of a face names an arc that the file does not have.
  case noSuchArc(Int, face: String)
  /// A ring's arcs do not lead from one to the next; at the end of the first that does not.
  case openRing(face: String, at: Position)
  /// An outer ring runs clockwise or a hole counter-clockwise, or the ring has no area; at the start of the ring.
  case wrongWinding(face: String, at: Position)
  /// Two rings have the same side of an arc.
  case sharedSide(arc: Int, String, String)
  /// One face has both sides of an arc.
  case faceOnBothSides(arc: Int, String)
  /// No ring has the arc.
  case unusedArc(Int)
}

extension TopoJSONProblem: CustomStringConvertible {
  /// What was found and what was expected.
  public var description: String {
    switch self {
    case .originCount(let found, let expected):
      "found origins for \(found) arcs, expected them for \(expected)"
    case .noSuchOrigin(let origin, let arc):
      "arc \(arc) has the origin \(origin), which the file does not have"
    case .faceID(let error): error.description
    case .duplicateFace(let face): "two faces are called \(face)"
    case .emptyFace(let face): "\(face) has no polygon"
    case .noSuchArc(let arc, let face): "a ring of \(face) has the arc \(arc), which the file does not have"
    case .openRing(let face, let position): "a ring of \(face) breaks off at \(position)"
    case .wrongWinding(let face, let position): "the ring of \(face) at \(position) runs the wrong way round"
    case .sharedSide(let arc, let first, let second):
      "\(first) and \(second) lie on the same side of arc \(arc)"
    case .faceOnBothSides(let arc, let face): "\(face) lies on both sides of arc \(arc)"
    case .unusedArc(let arc): "arc \(arc) borders no face"
    }
  }
}
